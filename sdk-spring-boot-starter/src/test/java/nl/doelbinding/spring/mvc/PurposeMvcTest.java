package nl.doelbinding.spring.mvc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.spring.testing.Application;
import org.junit.jupiter.api.Test;

class PurposeMvcTest {

  @Test
  void a_handler_runs_under_what_it_or_its_controller_declares() throws Exception {
    for (Application application :
        List.of(Application.onTomcat(Controllers.class), Application.onJetty(Controllers.class))) {
      try (application) {
        for (int i = 0; i < 5; i++) {
          assertThat(application.get("/plain")).isEqualTo("[]");
          assertThat(application.get("/class")).isEqualTo("[Letters]");
          assertThat(application.get("/method")).isEqualTo("[Reminders]");
          assertThat(application.get("/failed")).isEqualTo("handled [Letters]");
          assertThat(application.send("/refused", null).statusCode()).isEqualTo(403);
        }
      }
    }
  }

  @Test
  void a_handler_that_answers_later_keeps_its_purpose() throws Exception {
    for (Application application :
        List.of(Application.onTomcat(Controllers.class), Application.onJetty(Controllers.class))) {
      try (application) {
        assertThat(application.get("/callable")).isEqualTo("[Letters]");
        assertThat(application.get("/streaming")).isEqualTo("[Letters]");
        assertThat(application.get("/async")).isEqualTo("[Letters]");
        assertThat(application.get("/timeout")).isEqualTo("too late");
        assertThat(application.get("/deferred"))
            .isEqualTo("{\"made\":\"[]\",\"written\":[\"[Letters]\"]}");
        assertThat(application.get("/plain")).isEqualTo("[]");
      }
    }
  }

  @Test
  void without_the_executor_of_spring_boot_what_a_handler_returns_keeps_its_purpose()
      throws Exception {
    try (Application application =
        Application.onTomcat(
            Controllers.class,
            "spring.autoconfigure.exclude="
                + "org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration")) {
      assertThat(application.get("/callable")).isEqualTo("[Letters]");
      assertThat(application.get("/async")).isEqualTo("[]");
    }
  }

  @Test
  void each_part_can_be_switched_off() throws Exception {
    try (Application application =
        Application.onTomcat(Controllers.class, "doelbinding.purpose.controllers.enabled=false")) {
      assertThat(application.get("/class")).isEqualTo("[]");
      assertThat(application.send("/refused", null).statusCode()).isEqualTo(403);
    }
    try (Application application =
        Application.onTomcat(Controllers.class, "doelbinding.purpose.filter.enabled=false")) {
      assertThat(application.get("/class")).isEqualTo("[Letters]");
      assertThat(application.send("/refused", null).statusCode()).isEqualTo(500);
      assertThat(application.get("/plain")).isEqualTo("[]");
    }
    try (Application application =
        Application.onTomcat(Controllers.class, "doelbinding.purpose.tasks.enabled=false")) {
      assertThat(application.get("/async")).isEqualTo("[]");
      assertThat(application.get("/callable")).isEqualTo("[Letters]");
    }
  }
}
