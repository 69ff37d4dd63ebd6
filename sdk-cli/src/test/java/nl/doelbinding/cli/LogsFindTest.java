package nl.doelbinding.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsFindTest {

  @TempDir private Path directory;

  @Test
  void each_address_is_a_line_of_json() throws IOException {
    Files.writeString(
        directory.resolve("a.log"),
        "start\r\nfrom 203.0.113.77:80 to 2001:db8::1\n\nhost static-203-0-113-7.example.net");

    LogRun run = LogRun.of(directory, "find", "a.log");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.bytes())
        .isEqualTo(
            """
            {"file":"a.log","line":2,"start":5,"end":17,"family":4,"kind":"plain"}
            {"file":"a.log","line":2,"start":24,"end":35,"family":6,"kind":"plain"}
            {"file":"a.log","line":4,"start":12,"end":23,"family":4,"kind":"in-name"}
            """);
  }

  @Test
  void offsets_count_utf_16_code_units_of_the_line() {
    String line = "één \uD83D\uDE00 203.0.113.7 日本 203.0.113.8\n203.0.113.9";

    LogRun run = LogRun.piped(directory, new String(line.getBytes(UTF_8), ISO_8859_1), "find");

    assertThat(run.bytes().lines())
        .containsExactly(
            json(1, line.indexOf("203.0.113.7"), 11),
            json(1, line.indexOf("203.0.113.8"), 11),
            json(2, 0, 11));
  }

  @Test
  void bytes_that_are_no_utf_8_count_as_they_are_decoded() {
    String bytes = "\u00FF\u00C3\u00C3\u00A9\u00ED\u00A0 203.0.113.7";

    String decoded = new String(bytes.getBytes(ISO_8859_1), UTF_8);

    assertThat(LogRun.piped(directory, bytes, "find").bytes())
        .isEqualTo(json(1, decoded.indexOf("203"), 11) + "\n");
  }

  @Test
  void a_line_of_many_chunks_has_one_number_and_offsets_that_go_on() {
    StringBuilder line = new StringBuilder();
    while (line.length() < 5_000_000) {
      line.append("word ".repeat(200));
    }
    String text = "first\n" + line + "203.0.113.7 " + line + "203.0.113.8\n203.0.113.9\n";

    LogRun run = LogRun.piped(directory, text, "find");

    assertThat(run.bytes().lines())
        .containsExactly(
            json(2, line.length(), 11), json(2, 2 * line.length() + 12, 11), json(3, 0, 11));
  }

  @Test
  void a_file_bears_its_name_alone_where_that_tells_which_it_is() throws IOException {
    for (String name : new String[] {"logs/a.log", "logs/one/b.log", "logs/two/b.log"}) {
      Files.createDirectories(directory.resolve(name).getParent());
      Files.writeString(directory.resolve(name), "203.0.113.7");
    }

    assertThat(LogRun.of(directory, "find", "logs").bytes().lines().map(LogsFindTest::file))
        .containsExactly("a.log", "logs/one/b.log", "logs/two/b.log");
    assertThat(LogRun.of(directory, "find", "logs/one").bytes().lines().map(LogsFindTest::file))
        .containsExactly("b.log");
  }

  private static String file(String json) {
    return json.substring("{\"file\":\"".length(), json.indexOf("\",\"line\""));
  }

  private static String json(long line, long start, int length) {
    return "{\"file\":\"-\",\"line\":%d,\"start\":%d,\"end\":%d,\"family\":4,\"kind\":\"plain\"}"
        .formatted(line, start, start + length);
  }
}
