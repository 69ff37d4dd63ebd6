package nl.doelbinding.purpose;

import java.util.List;

/** Tells methods of the application from those of the JDK, of frameworks and of this library. */
final class ApplicationFrames {

  private static final List<String> JDK = List.of("java.", "jdk.", "sun.", "com.sun.");

  /** Beside {@link Runners}: what calls an application, or what it calls in between. */
  private static final List<String> FRAMEWORKS =
      List.of(
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
          "io.micronaut.",
          "io.opentelemetry.",
          "io.quarkus.",
          "io.smallrye.",
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
          "org.slf4j.",
          "org.testng.",
          "org.wildfly.",
          "tools.jackson.");

  private static final List<String> OURS =
      List.of(
          "jackson2.",
          "jackson3.",
          "json.",
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
    return !Runners.isInfrastructure(className)
        && !startsWithOneOf(FRAMEWORKS, className)
        && !isOurs(className)
        && !className.contains("$Proxy");
  }

  private static boolean isOurs(String className) {
    return className.startsWith(LIBRARY)
        && startsWithOneOf(OURS, className.substring(LIBRARY.length()));
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
