package nl.doelbinding.spring.masking;

import java.util.List;
import nl.doelbinding.logging.tomcat.MaskingAccessLogValve;
import org.apache.catalina.valves.AccessLogValve;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.util.ClassUtils;

/** What a native image must keep, so that the properties of the servers' factories are there. */
final class ServerHints {

  private ServerHints() {}

  private static void keep(RuntimeHints hints, @Nullable ClassLoader loader, List<String> types) {
    for (String type : types) {
      hints.reflection().registerTypeIfPresent(loader, type, MemberCategory.INVOKE_PUBLIC_METHODS);
    }
  }

  /** The factories, and both valves, from one of which properties are copied to the other. */
  static final class OfTomcat implements RuntimeHintsRegistrar {

    private static final List<String> FACTORIES =
        List.of(
            "org.springframework.boot.tomcat.TomcatWebServerFactory",
            "org.springframework.boot.tomcat.reactive.TomcatReactiveWebServerFactory",
            "org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory",
            "org.springframework.boot.web.embedded.tomcat.TomcatReactiveWebServerFactory",
            "org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory");

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
      keep(hints, loader, FACTORIES);
      for (Class<?> type : List.of(AccessLogValve.class, MaskingAccessLogValve.class)) {
        hints.reflection().registerType(type, MemberCategory.INVOKE_PUBLIC_METHODS);
      }
    }
  }

  /** The factories, and the customizer, which is implemented while the application runs. */
  static final class OfJetty implements RuntimeHintsRegistrar {

    private static final List<String> FACTORIES =
        List.of(
            "org.springframework.boot.jetty.JettyWebServerFactory",
            "org.springframework.boot.jetty.reactive.JettyReactiveWebServerFactory",
            "org.springframework.boot.jetty.servlet.JettyServletWebServerFactory",
            "org.springframework.boot.web.embedded.jetty.JettyReactiveWebServerFactory",
            "org.springframework.boot.web.embedded.jetty.JettyServletWebServerFactory");
    private static final List<String> CUSTOMIZERS =
        List.of(
            "org.springframework.boot.jetty.JettyServerCustomizer",
            "org.springframework.boot.web.embedded.jetty.JettyServerCustomizer");

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
      keep(hints, loader, FACTORIES);
      for (String customizer : CUSTOMIZERS) {
        if (ClassUtils.isPresent(customizer, loader)) {
          hints.proxies().registerJdkProxy(TypeReference.of(customizer));
        }
      }
    }
  }
}
