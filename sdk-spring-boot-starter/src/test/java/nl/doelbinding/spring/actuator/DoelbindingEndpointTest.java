package nl.doelbinding.spring.actuator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.register.DeclaredPurposes;
import nl.doelbinding.spring.mvc.Controllers;
import nl.doelbinding.spring.testing.Application;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoelbindingEndpointTest {

  private static final String EXPOSED = "management.endpoints.web.exposure.include=doelbinding";

  @AfterEach
  void reset() {
    Enforcement.modes().keySet().forEach(Enforcement::reset);
    Enforcement.clearViolations();
  }

  @Test
  void it_shows_modes_and_counts_violations_by_field_and_place() throws Exception {
    Enforcement.clearViolations();
    try (Application application = Application.onTomcat(Controllers.class, EXPOSED)) {
      application.get("/refused");
      application.get("/refused");

      JsonNode state = JsonMapper.shared().readTree(application.get("/actuator/doelbinding"));

      assertThat(state.get("mode").asString()).isEqualTo("enforce");
      assertThat(state.get("modes").get("all").asString()).isEqualTo("enforce");
      assertThat(state.get("violations").size()).isEqualTo(1);
      JsonNode violation = state.get("violations").get(0);
      assertThat(violation.get("field").asString()).isEqualTo("nl.acme.Customer.email");
      assertThat(violation.get("place").asString()).contains("Controllers.java:");
      assertThat(violation.get("count").asInt()).isEqualTo(2);
      assertThat(violation.get("refused").asBoolean()).isTrue();
      assertThat(violation.get("declared").get(0).asString()).endsWith(".Reminders");
      assertThat(violation.get("bound").get(0).asString()).endsWith(".Letters");
    }
  }

  @Test
  void it_switches_a_mode() throws Exception {
    try (Application application = Application.onJetty(Controllers.class, EXPOSED)) {
      HttpResponse<String> switched =
          application.send("/actuator/doelbinding", "{\"scope\":\"all\",\"mode\":\"observe\"}");
      assertThat(switched.body()).isEqualTo("{\"all\":\"observe\"}");
      assertThat(application.get("/refused")).isEqualTo("read");

      application.send("/actuator/doelbinding", "{\"scope\":\"all\",\"mode\":\"default\"}");
      assertThat(application.send("/refused", null).statusCode()).isEqualTo(403);

      HttpResponse<String> wrong =
          application.send("/actuator/doelbinding", "{\"scope\":\"everything\",\"mode\":\"off\"}");
      assertThat(wrong.statusCode()).isEqualTo(400);
      assertThat(Enforcement.mode()).isEqualTo(EnforcementMode.ENFORCE);
    }
  }

  @Test
  void it_shows_the_registers_on_the_class_path(@TempDir Path directory) throws Exception {
    Path register = directory.resolve(DeclaredPurposes.RESOURCE);
    Files.createDirectories(register.getParent());
    Files.writeString(register, "{\"activities\": [{\"name\": \"Brieven\"}]}");
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {

      assertThat(new DoelbindingEndpoint(loader).state().registers())
          .anySatisfy(of -> assertThat(of.get("activities").toString()).contains("Brieven"));
    }
  }

  @Test
  void it_is_hidden_as_long_as_nobody_exposes_it() throws Exception {
    try (Application application = Application.onTomcat(Controllers.class)) {
      assertThat(application.send("/actuator/doelbinding", null).statusCode()).isEqualTo(404);
    }
    new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(EndpointAutoConfiguration.class))
        .withClassLoader(new FilteredClassLoader(Endpoint.class))
        .run(context -> assertThat(context).doesNotHaveBean("doelbindingEndpoint"));
  }
}
