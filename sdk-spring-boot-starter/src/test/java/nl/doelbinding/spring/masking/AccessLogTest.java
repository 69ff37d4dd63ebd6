package nl.doelbinding.spring.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.doelbinding.spring.testing.Application;
import nl.doelbinding.spring.testing.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogTest {

  @TempDir Path directory;

  @Test
  void the_access_log_of_tomcat_is_masked() throws Exception {
    try (Application application = Application.onTomcat(tomcat())) {
      application.get("/a?from=203.0.113.77");

      assertThat(log())
          .containsExactly(
              "127.0.0.0 \"GET /a?from=203.0.113.0 HTTP/1.1\" \"203.0.113.0\""
                  + " \"http://[2001:db8:1::]/a\" 200");
    }
  }

  @Test
  void the_access_log_of_jetty_is_masked() throws Exception {
    try (Application application = Application.onJetty(jetty())) {
      application.get("/a?from=203.0.113.77");

      assertThat(log())
          .containsExactly(
              "127.0.0.0 \"GET /a?from=203.0.113.0 HTTP/1.1\" \"203.0.113.0\""
                  + " \"http://[2001:db8:1::]/a\" 200");
    }
  }

  @Test
  void the_settings_are_those_of_the_properties() throws Exception {
    try (Application application =
        Application.onTomcat(tomcat("doelbinding.masking.ipv4-prefix-length=16"))) {
      application.get("/a");

      assertThat(log().get(0)).startsWith("127.0.0.0 ").contains("\"203.0.0.0\"");
    }
  }

  @Test
  void what_jetty_is_told_to_leave_out_stays_out() throws Exception {
    try (Application application =
        Application.onJetty(jetty("server.jetty.accesslog.ignore-paths=/health"))) {
      application.get("/health");
      application.get("/a");

      assertThat(log()).hasSize(1);
    }
  }

  @Test
  void turned_off_the_log_is_that_of_the_server() throws Exception {
    try (Application application =
        Application.onTomcat(tomcat("doelbinding.masking.enabled=false"))) {
      application.get("/a");

      assertThat(log().get(0)).startsWith("127.0.0.1 ").contains("\"203.0.113.77\"");
    }
  }

  @Test
  void with_a_setting_that_cannot_be_used_the_application_does_not_start() {
    assertThatThrownBy(() -> Application.onTomcat(tomcat("doelbinding.masking.strategy=none")))
        .hasStackTraceContaining("strategy is \"none\", allowed is one of ");
    assertThat(directory.resolve("access.log")).doesNotExist();
  }

  private List<String> log() throws Exception {
    return Lines.of(directory.resolve("access.log"));
  }

  private String[] tomcat(String... further) {
    return with(
        further,
        "server.tomcat.basedir=" + directory.resolve("tomcat"),
        "server.tomcat.accesslog.enabled=true",
        "server.tomcat.accesslog.directory=" + directory,
        "server.tomcat.accesslog.prefix=access",
        "server.tomcat.accesslog.suffix=.log",
        "server.tomcat.accesslog.rotate=false",
        "server.tomcat.accesslog.buffered=false",
        "server.tomcat.accesslog.pattern=%a \"%r\" \"%{X-Forwarded-For}i\" \"%{Referer}i\" %s");
  }

  private String[] jetty(String... further) {
    return with(
        further,
        "server.jetty.accesslog.enabled=true",
        "server.jetty.accesslog.filename=" + directory.resolve("access.log"),
        "server.jetty.accesslog.custom-format="
            + "%{client}a \"%r\" \"%{X-Forwarded-For}i\" \"%{Referer}i\" %s");
  }

  private static String[] with(String[] further, String... properties) {
    List<String> all = new ArrayList<>(Arrays.asList(properties));
    all.addAll(Arrays.asList(further));
    return all.toArray(String[]::new);
  }
}
