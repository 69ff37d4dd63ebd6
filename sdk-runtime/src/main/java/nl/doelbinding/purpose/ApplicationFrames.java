package nl.doelbinding.purpose;

import java.util.List;

/** Tells methods of the application from those of the JDK, of frameworks and of this library. */
final class ApplicationFrames {

  private static final List<String> JDK = List.of("java.", "jdk.", "sun.", "com.sun.");

  /** What stands between a server or scheduler and the code of an application. */
  private static final List<String> FRAMEWORKS =
      List.of(
          "javax.",
          "jakarta.",
          "kotlin.",
          "kotlinx.",
          "scala.",
          "groovy.",
          "akka.",
          "ch.qos.",
          "com.fasterxml.",
          "com.google.inject.",
          "com.zaxxer.",
          "feign.",
          "graphql.",
          "io.dropwizard.",
          "io.grpc.",
          "io.helidon.",
          "io.javalin.",
          "io.micrometer.",
          "io.micronaut.",
          "io.netty.",
          "io.opentelemetry.",
          "io.quarkus.",
          "io.smallrye.",
          "io.undertow.",
          "io.vertx.",
          "net.bytebuddy.",
          "org.apache.",
          "org.assertj.",
          "org.codehaus.",
          "org.eclipse.",
          "org.glassfish.",
          "org.hibernate.",
          "org.jboss.",
          "org.junit.",
          "org.mapstruct.",
          "org.mockito.",
          "org.quartz.",
          "org.slf4j.",
          "org.springframework.",
          "org.testng.",
          "org.wildfly.",
          "reactor.",
          "tools.jackson.");

  private static final List<String> OURS =
      List.of(
          "jackson2.",
          "jackson3.",
          "monitoring.",
          "propagation.",
          "purpose.",
          "servlet.",
          "spring.",
          "weaving.");

  private static final String LIBRARY = "nl.doelbinding.";

  private ApplicationFrames() {}

  static boolean isJdk(String className) {
    return startsWithOneOf(JDK, className);
  }

  static boolean isApplication(String className) {
    return !isJdk(className)
        && !startsWithOneOf(FRAMEWORKS, className)
        && !isOurs(className)
        && !isGenerated(className);
  }

  private static boolean isOurs(String className) {
    return className.startsWith(LIBRARY)
        && startsWithOneOf(OURS, className.substring(LIBRARY.length()));
  }

  /** A proxy around a class of the application, which has no source. */
  private static boolean isGenerated(String className) {
    return className.contains("$$") || className.contains("$Proxy");
  }

  private static boolean startsWithOneOf(List<String> prefixes, String className) {
    for (int i = 0; i < prefixes.size(); i++) {
      if (className.startsWith(prefixes.get(i))) {
        return true;
      }
    }
    return false;
  }
}
