package nl.doelbinding.sample.vendor;

import static nl.doelbinding.sample.testing.promise.Status.ENFORCED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.testing.log.PersonalDataScan;
import nl.doelbinding.sample.testing.promise.Promise;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.RollingFileAppender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a visitor in the log files. */
class ServerLogsTest {

  private static final Path LOGS = Path.of(System.getProperty("sample.logs"));

  @Test
  @Promise(value = "softmakers-03", status = ENFORCED)
  void the_logs_hold_no_full_address_and_no_code_of_a_link() throws Exception {
    try (VendorServer server = TestServer.start(Settings.forTest())) {
      Visitor visitor = new Visitor(server.uri()).at("203.0.113.7");
      visitor.post("/newsletter", "email", "nora@lezer.example");
      visitor.post(visitor.linkInOutbox("confirm"));
      LogManager.getLogger("sample").info("a visit from {}", Map.of("address", "203.0.113.7"));
    }

    assertThat(PersonalDataScan.of(LOGS, List.of("nora"))).isEmpty();
    assertThat(last("access.log"))
        .startsWith("203.0.113.0 ")
        .contains("/newsletter/confirm?code=[token]");
    assertThat(Files.readString(LOGS.resolve("app.log")))
        .contains("a visit from {address=203.0.113.0}")
        .doesNotContain("203.0.113.7");
  }

  @ParameterizedTest
  @CsvSource({"APPLICATION, app", "ACCESS, access"})
  void a_log_is_rolled_and_erased_within_half_a_year(String appender, String name)
      throws Exception {
    Path kept = daysOld(name + ".2026-01-02.log", 179);
    Path over = daysOld(name + ".2026-01-01.log", 181);

    try (VendorServer server = TestServer.start(Settings.forTest())) {
      new Visitor(server.uri()).get("/");
      roll(appender);
      for (int i = 0; Files.exists(over) && i < 100; i++) {
        Thread.sleep(100);
      }
    }

    assertThat(over).doesNotExist();
    assertThat(kept).exists();
  }

  private static void roll(String appender) {
    RollingFileAppender file =
        LoggerContext.getContext(false).getConfiguration().getAppender(appender);
    file.getManager().rollover();
  }

  private static Path daysOld(String name, int days) throws IOException {
    Path file = Files.writeString(LOGS.resolve(name), "");
    return Files.setLastModifiedTime(
        file, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
  }

  private static String last(String name) throws IOException {
    List<String> lines = Files.readAllLines(LOGS.resolve(name));
    return lines.get(lines.size() - 1);
  }
}
