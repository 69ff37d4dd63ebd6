package nl.doelbinding.sample.vendor;

import static nl.doelbinding.sample.testing.promise.Status.ENFORCED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.testing.log.PersonalDataScan;
import nl.doelbinding.sample.testing.promise.Promise;
import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a visitor in the log files. */
class ServerLogsTest {

  @TempDir Path logs;

  @Test
  @Promise(value = "softmakers-03", status = ENFORCED)
  void the_logs_hold_no_full_address_and_no_code_of_a_link() throws Exception {
    Settings test = Settings.forTest();
    Settings settings = new Settings(test.host(), test.port(), logs, test.database());
    try (VendorServer server = TestServer.start(settings)) {
      Visitor visitor = new Visitor(server.uri()).at("203.0.113.7");
      visitor.post("/newsletter", "email", "nora@lezer.example");
      visitor.post(visitor.linkInOutbox("confirm"));
      LogManager.getLogger("sample").info("a visit from {}", Map.of("address", "203.0.113.7"));
    }

    assertThat(PersonalDataScan.of(logs, List.of("nora"))).isEmpty();
    assertThat(Files.readString(logs.resolve("access.log")))
        .contains("203.0.113.0 ", "/newsletter/confirm?code=[token]");
    assertThat(Files.readString(Path.of(System.getProperty("sample.logs"), "app.log")))
        .contains("a visit from {address=203.0.113.0}")
        .doesNotContain("203.0.113.7");
  }
}
