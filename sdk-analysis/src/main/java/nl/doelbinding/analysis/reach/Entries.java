package nl.doelbinding.analysis.reach;

import java.util.Map;
import java.util.Set;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;

/**
 * Where somebody else begins to run code, with nothing bound: methods that well-known frameworks
 * call by an annotation or a supertype.
 */
final class Entries {

  private static final String MAIN = "([Ljava/lang/String;)V";

  private static final String WEB = "org.springframework.web.bind.annotation.";
  private static final String GRAPHS = "org.springframework.graphql.data.method.annotation.";

  private static final Set<String> ANNOTATIONS =
      Set.of(
          WEB + "RequestMapping",
          WEB + "GetMapping",
          WEB + "PostMapping",
          WEB + "PutMapping",
          WEB + "PatchMapping",
          WEB + "DeleteMapping",
          GRAPHS + "QueryMapping",
          GRAPHS + "MutationMapping",
          "org.springframework.scheduling.annotation.Scheduled",
          "org.springframework.context.event.EventListener",
          "org.springframework.kafka.annotation.KafkaListener",
          "org.springframework.amqp.rabbit.annotation.RabbitListener",
          "org.springframework.jms.annotation.JmsListener",
          "io.awspring.cloud.sqs.annotation.SqsListener",
          "io.quarkus.scheduler.Scheduled",
          "io.micronaut.scheduling.annotation.Scheduled",
          "io.micronaut.http.annotation.Get",
          "io.micronaut.http.annotation.Post",
          "io.micronaut.http.annotation.Put",
          "io.micronaut.http.annotation.Delete",
          "org.eclipse.microprofile.reactive.messaging.Incoming");

  /** The same of Jakarta EE, and of Java EE under its older name. */
  private static final Set<String> ENTERPRISE =
      Set.of("ws.rs.GET", "ws.rs.POST", "ws.rs.PUT", "ws.rs.PATCH", "ws.rs.DELETE", "ejb.Schedule");

  /** Supertypes, and the method of theirs that is called. */
  private static final Map<String, String> SUPERTYPES =
      Map.of(
          "org.springframework.boot.CommandLineRunner", "run",
          "org.springframework.boot.ApplicationRunner", "run",
          "org.quartz.Job", "execute",
          "jakarta.jms.MessageListener", "onMessage",
          "javax.jms.MessageListener", "onMessage",
          "jakarta.servlet.ServletContextListener", "contextInitialized",
          "javax.servlet.ServletContextListener", "contextInitialized");

  private static final Set<String> SERVLETS =
      Set.of(
          "jakarta.servlet.http.HttpServlet",
          "jakarta.servlet.GenericServlet",
          "jakarta.servlet.Servlet",
          "javax.servlet.http.HttpServlet",
          "javax.servlet.GenericServlet",
          "javax.servlet.Servlet");

  private static final Set<String> OF_SERVLETS =
      Set.of("service", "doGet", "doPost", "doPut", "doDelete", "doHead", "doPatch", "doOptions");

  /** Annotations by which nobody calls a method. */
  private static final Set<String> NO_CALLERS =
      Set.of(
          "java.lang.Deprecated",
          "java.lang.SafeVarargs",
          "jakarta.transaction.Transactional",
          "javax.transaction.Transactional",
          "org.springframework.transaction.annotation.Transactional",
          "kotlin.Metadata");

  private static final Set<String> GOING_ON =
      Set.of("doFilter", "proceed", "filter", "handle", "invokeNext", "intercept");

  private static final Set<String> OF_OBJECTS =
      Set.of("toString", "equals", "hashCode", "compareTo", "close", "finalize", "clone");

  private Entries() {}

  /** Whether a method is a known entry, whatever its class extends. */
  static boolean isEntry(MethodModel method) {
    return isMain(method)
        || method.annotations().stream().map(AnnotationModel::type).anyMatch(Entries::isEntry);
  }

  /** Whether a program begins there, before any framework could bind anything. */
  static boolean isMain(MethodModel method) {
    return method.name().equals("main") && method.isStatic() && method.descriptor().equals(MAIN);
  }

  private static boolean isEntry(String annotation) {
    boolean enterprise = annotation.startsWith("jakarta.") || annotation.startsWith("javax.");
    return ANNOTATIONS.contains(annotation)
        || (enterprise && ENTERPRISE.contains(annotation.substring(annotation.indexOf('.') + 1)));
  }

  /** Whether a framework knows classes with these supertypes. */
  static boolean mayHave(Set<String> supertypes) {
    return supertypes.stream()
        .anyMatch(type -> SERVLETS.contains(type) || SUPERTYPES.containsKey(type));
  }

  /** Whether a framework calls methods of that name on objects of some classes. */
  static boolean mayBeCalled(String method) {
    return OF_SERVLETS.contains(method) || SUPERTYPES.containsValue(method);
  }

  /** Whether a framework calls a method on objects with these supertypes. */
  static boolean isCalled(MethodModel method, Set<String> supertypes) {
    if (method.isStatic() || method.isSynthetic()) {
      return false;
    }
    return (OF_SERVLETS.contains(method.name()) && supertypes.stream().anyMatch(SERVLETS::contains))
        || supertypes.stream().anyMatch(type -> method.name().equals(SUPERTYPES.get(type)));
  }

  /** Whether a class may bind purposes around methods that a framework calls. */
  static boolean mayBindAround(ClassModel model, Set<String> supertypes) {
    return supertypes.stream().anyMatch(Entries::isAround)
        || model.annotations().stream()
            .anyMatch(
                annotation ->
                    annotation.type().endsWith(".Aspect")
                        || annotation.type().endsWith(".Interceptor"));
  }

  /** Whether a call of a library by that name lets others go on. */
  static boolean goesOn(String method) {
    return GOING_ON.contains(method);
  }

  private static boolean isAround(String type) {
    return type.endsWith("Filter")
        || type.endsWith("Interceptor")
        || type.endsWith("RequestListener")
        || type.endsWith("TaskDecorator")
        || type.endsWith("Advice");
  }

  /** Whether a library may call the method of an object, by an annotation or a supertype. */
  static boolean mayBeCalled(ClassModel owner, MethodModel method, boolean hasLibraryTypes) {
    if (method.name().startsWith("<") || method.isStatic()) {
      return false;
    }
    boolean annotated =
        method.annotations().stream()
            .map(AnnotationModel::type)
            .anyMatch(type -> !NO_CALLERS.contains(type) && !type.startsWith("nl.doelbinding."));
    boolean isPrivate = (method.access() & 0x0002) != 0;
    return annotated
        || OF_OBJECTS.contains(method.name())
        || (hasLibraryTypes && !isPrivate && !owner.isRecord());
  }
}
