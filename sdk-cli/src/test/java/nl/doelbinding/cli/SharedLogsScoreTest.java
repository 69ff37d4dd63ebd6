package nl.doelbinding.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command on the logs that people marked by hand, which stand outside the project. */
class SharedLogsScoreTest {
  private static final Path LOGS =
      Path.of(System.getProperty("doelbinding.shared", "shared")).resolve("data/logs");
  private static final Pattern SPAN =
      Pattern.compile("\"file\":\"([^\"]+)\",\"line\":(\\d+),\"start\":(\\d+),\"end\":(\\d+)");

  @TempDir private Path directory;

  @BeforeEach
  void present() {
    assumeTrue(Files.isDirectory(LOGS), "Skipped: there is no " + LOGS);
  }

  @Test
  void no_address_is_missed_and_none_left_half_readable() throws IOException {
    Map<String, List<int[]>> found = new HashMap<>();
    for (String line : find().lines().toList()) {
      Matcher span = span(line);
      found
          .computeIfAbsent(span.group(1) + ":" + span.group(2), place -> new ArrayList<>())
          .add(new int[] {Integer.parseInt(span.group(3)), Integer.parseInt(span.group(4))});
    }
    int gold = 0;
    for (Path file : gold()) {
      for (String line : Files.readAllLines(file)) {
        Matcher span = span(line);
        int start = Integer.parseInt(span.group(3));
        int end = Integer.parseInt(span.group(4));
        assertThat(found.getOrDefault(span.group(1) + ":" + span.group(2), List.of()))
            .as("%s:%s, %s to %s", span.group(1), span.group(2), start, end)
            .anyMatch(part -> part[0] <= start && part[1] >= end);
        gold++;
      }
    }
    assertThat(gold).isGreaterThan(10_000);
  }

  @Test
  void after_masking_check_finds_nothing_and_no_line_is_lost() throws IOException {
    for (String log : logs()) {
      String original = Files.readString(Path.of(log), ISO_8859_1);
      String masked = LogRun.of(directory, "mask", log).bytes();

      assertThat(masked.chars().filter(c -> c == '\n').count())
          .as(log)
          .isEqualTo(original.chars().filter(c -> c == '\n').count());
      assertThat(LogRun.piped(directory, masked, "mask", "--check").exitCode()).as(log).isZero();
      assertThat(LogRun.piped(directory, masked, "mask").bytes().equals(masked)).as(log).isTrue();
    }
  }

  private String find() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("find"));
    arguments.addAll(logs());
    LogRun run = LogRun.of(directory, arguments.toArray(String[]::new));
    assertThat(run.exitCode()).isZero();
    return new String(run.bytes().getBytes(ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static List<String> logs() throws IOException {
    try (Stream<Path> files = Files.walk(LOGS)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".log")).sorted().toList();
    }
  }

  private static List<Path> gold() throws IOException {
    try (Stream<Path> files = Files.walk(LOGS)) {
      return files.filter(file -> file.toString().endsWith(".log.jsonl")).sorted().toList();
    }
  }

  private static Matcher span(String json) {
    Matcher span = SPAN.matcher(json);
    assertThat(span.find()).as(json).isTrue();
    return span;
  }
}
