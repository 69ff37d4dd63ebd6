package nl.doelbinding.spring.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.doelbinding.logging.tomcat.MaskingAccessLogValve;
import nl.doelbinding.masking.LogMasker;
import org.apache.catalina.Valve;
import org.apache.catalina.valves.AccessLogValve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.web.server.WebServerFactory;

class ServerHintsTest {

  private final RuntimeHints hints = new RuntimeHints();

  @Test
  void a_native_image_keeps_what_the_access_log_of_tomcat_is_reached_by() throws Exception {
    new ServerHints.OfTomcat().registerHints(hints, getClass().getClassLoader());

    assertThat(
            List.of(
                tomcat("Servlet"),
                tomcat("Reactive"),
                AccessLogValve.class,
                MaskingAccessLogValve.class))
        .allSatisfy(this::keepsItsPublicMethods);
  }

  @Test
  void a_native_image_keeps_what_the_access_log_of_jetty_is_reached_by() throws Exception {
    new ServerHints.OfJetty().registerHints(hints, getClass().getClassLoader());

    keepsItsPublicMethods(either("jetty.servlet", "jetty", "JettyServletWebServerFactory"));
    keepsItsPublicMethods(either("jetty.reactive", "jetty", "JettyReactiveWebServerFactory"));
    Class<?> customizer = either("jetty", "jetty", "JettyServerCustomizer");
    assertThat(RuntimeHintsPredicates.proxies().forInterfaces(customizer)).accepts(hints);
  }

  private void keepsItsPublicMethods(Class<?> type) {
    assertThat(hints.reflection().getTypeHint(type))
        .isNotNull()
        .satisfies(
            hint ->
                assertThat(hint.getMemberCategories())
                    .contains(MemberCategory.INVOKE_PUBLIC_METHODS));
  }

  @Test
  void a_factory_of_the_server_whose_property_is_out_of_reach_stops_the_start() throws Exception {
    WebServerFactory factory = made(tomcat("Servlet"));

    assertThatThrownBy(() -> ServerFactory.bean(factory, "Tomcat", "noProperty"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("does not reach the access log of org.springframework.boot.")
        .hasMessageContaining("noProperty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Servlet", "Reactive"})
  void the_valve_of_every_factory_of_tomcat_is_replaced(String kind) throws Exception {
    WebServerFactory factory = made(tomcat(kind));
    AccessLogValve valve = new AccessLogValve();
    valve.setPrefix("shop");
    factory
        .getClass()
        .getMethod("addEngineValves", Valve[].class)
        .invoke(factory, (Object) new Valve[] {valve});

    new TomcatAccessLogMasking(LogMasker.ofDefaults()).customize(factory);

    assertThat((Collection<?>) factory.getClass().getMethod("getEngineValves").invoke(factory))
        .singleElement()
        .isInstanceOfSatisfying(
            MaskingAccessLogValve.class,
            masking -> assertThat(masking.getPrefix()).isEqualTo("shop"));
  }

  @Test
  void the_factory_of_another_server_is_left_alone() {
    WebServerFactory other = new WebServerFactory() {};

    assertThatCode(() -> new TomcatAccessLogMasking(LogMasker.ofDefaults()).customize(other))
        .doesNotThrowAnyException();
    assertThatCode(() -> new JettyAccessLogMasking(LogMasker.ofDefaults()).customize(other))
        .doesNotThrowAnyException();
  }

  private static Class<?> tomcat(String kind) throws ClassNotFoundException {
    return either(
        "tomcat." + kind.toLowerCase(Locale.ROOT), "tomcat", "Tomcat" + kind + "WebServerFactory");
  }

  /** A class of Spring Boot 4 or of 3. */
  private static Class<?> either(String of4, String of3, String name)
      throws ClassNotFoundException {
    try {
      return Class.forName("org.springframework.boot." + of4 + "." + name);
    } catch (ClassNotFoundException older) {
      return Class.forName("org.springframework.boot.web.embedded." + of3 + "." + name);
    }
  }

  private static WebServerFactory made(Class<?> type) throws Exception {
    return (WebServerFactory) type.getConstructor().newInstance();
  }
}
