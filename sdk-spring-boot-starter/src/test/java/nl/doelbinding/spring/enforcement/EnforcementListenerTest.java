package nl.doelbinding.spring.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.EnforcementScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;

class EnforcementListenerTest {

  @AfterEach
  void reset() {
    Enforcement.modes().keySet().forEach(Enforcement::reset);
  }

  @Test
  void the_properties_say_the_modes() {
    start(
        Map.of(
            "doelbinding.mode", "observe",
            "doelbinding.modes.package.nl.acme.reports", "off",
            "doelbinding.modes.[field.nl.acme.Shop$Customer.email]", "Enforce"));

    assertThat(Enforcement.modes())
        .containsOnly(
            Map.entry(EnforcementScope.all(), EnforcementMode.OBSERVE),
            Map.entry(EnforcementScope.ofPackage("nl.acme.reports"), EnforcementMode.OFF),
            Map.entry(
                EnforcementScope.parse("field.nl.acme.Shop$Customer.email"),
                EnforcementMode.ENFORCE));
  }

  @Test
  void without_properties_the_modes_stay() {
    start(Map.of());

    assertThat(Enforcement.modes())
        .containsOnly(Map.entry(EnforcementScope.all(), EnforcementMode.ENFORCE));
  }

  @Test
  void a_slip_of_the_pen_stops_the_start() {
    assertThatThrownBy(() -> start(Map.of("doelbinding.mode", "observ")))
        .hasMessage("doelbinding.mode: \"observ\" is no mode; allowed are: off, observe, enforce");
    assertThatThrownBy(() -> start(Map.of("doelbinding.modes.nl.acme", "off")))
        .hasMessageStartingWith("doelbinding.modes: \"nl.acme\" is no scope; use all, ");
    assertThat(Enforcement.mode()).isEqualTo(EnforcementMode.ENFORCE);
  }

  private static void start(Map<String, Object> properties) {
    SpringApplication application = new SpringApplication(Nothing.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setDefaultProperties(properties);
    application.run().close();
  }

  @Configuration(proxyBeanMethods = false)
  static class Nothing {}
}
