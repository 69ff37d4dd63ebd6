package nl.doelbinding.sample.testing.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataScanTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / from 203.0.113.77",
        "[203.0.113.7]:443",
        "from 127.0.0.1, done.",
        "2001:db8:1:2:3::4 asked",
        "from ::1",
        "mail to jip@example.org failed",
        "?email=jip%40example.org&x=1",
        "Welcome Jip Tester"
      })
  void it_finds_full_addresses_e_mail_and_names(String line) {
    assertThat(PersonalDataScan.in(line, List.of("jip tester"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-22T18:11:04.123Z INFO from 203.0.113.0 to 2001:db8:12::",
        "Jetty 12.1.14 started in 1.2 s",
        "[main] nl.example.Type::method - 12:30:59",
        "127.0.0.0 - - [22/Nov/2026:18:11:04 +0000] \"GET /x HTTP/1.1\" 200"
      })
  void it_leaves_networks_times_and_versions_alone(String line) {
    assertThat(PersonalDataScan.in(line, List.of("jip tester"))).isEmpty();
  }

  @Test
  void it_tells_file_and_line(@TempDir Path directory) throws Exception {
    Files.writeString(directory.resolve("app.log"), "fine\nfrom 203.0.113.77\n");

    assertThat(PersonalDataScan.of(directory, List.of()))
        .containsExactly("app.log:2: 203.0.113.77");
  }
}
