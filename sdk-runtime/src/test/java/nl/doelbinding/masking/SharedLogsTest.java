package nl.doelbinding.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Scores the finder on logs in which every address is marked. */
class SharedLogsTest {

  @Test
  void no_address_of_the_real_logs_is_missed() throws IOException {
    Score score = score(SharedData.directory("logs"));

    assertThat(score.addresses).isPositive();
    assertThat(score.missed).isEmpty();
  }

  @Test
  void almost_nothing_else_in_the_real_logs_is_touched() throws IOException {
    Score score = score(SharedData.directory("logs"));

    assertThat(score.touched).filteredOn(kept -> kept.contains("code")).isEmpty();
    assertThat(score.touched).filteredOn(kept -> kept.contains("mac")).isEmpty();
    assertThat(score.touched).filteredOn(kept -> kept.contains("version")).hasSizeLessThan(10);
    assertThat(score.touched).hasSizeLessThan(20);
  }

  @Test
  void hardly_a_tricky_address_is_missed_and_hardly_a_lookalike_touched() throws IOException {
    Score score = score(SharedData.directory("logs").resolve("tricky"));

    assertThat(score.missed).hasSizeLessThanOrEqualTo(score.addresses / 100);
    assertThat(score.touched).hasSizeLessThanOrEqualTo(score.addresses / 100);
  }

  @Test
  void masking_the_real_logs_twice_changes_nothing_more() throws IOException {
    LogMasker masker = LogMasker.ofDefaults();
    for (Path log : logs(SharedData.directory("logs"))) {
      for (String line : Files.readString(log).split("\n", -1)) {
        String once = masker.mask(line);

        assertThat(masker.mask(once)).isEqualTo(once);
      }
    }
  }

  private static Score score(Path directory) throws IOException {
    Score score = new Score();
    for (Path log : logs(directory)) {
      String gold = "gold/" + log.getFileName();
      score.add(
          Files.readString(log).split("\n", -1),
          SharedData.jsonLines(directory.resolve(gold + ".jsonl")),
          SharedData.jsonLines(directory.resolve(gold + ".other.jsonl")));
    }
    return score;
  }

  private static List<Path> logs(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
    }
  }

  /** Places, never the text: the logs hold addresses of real people. */
  private static final class Score {

    int addresses;
    final List<String> missed = new ArrayList<>();
    final List<String> touched = new ArrayList<>();

    void add(String[] lines, List<JsonNode> gold, List<JsonNode> other) {
      List<List<JsonNode>> marked = byLine(lines.length, gold);
      List<List<JsonNode>> lookalikes = byLine(lines.length, other);
      addresses += gold.size();
      for (int index = 0; index < lines.length; index++) {
        List<Span> spans = LogMasker.ofDefaults().find(lines[index]);
        marked.get(index).stream()
            .filter(address -> !isCovered(address, spans))
            .forEach(address -> missed.add(place(address)));
        for (Span span : spans) {
          if (marked.get(index).stream().noneMatch(address -> overlaps(address, span))) {
            judge(span, lookalikes.get(index), index + 1);
          }
        }
      }
    }

    private void judge(Span span, List<JsonNode> lookalikes, int line) {
      List<JsonNode> hit = lookalikes.stream().filter(row -> overlaps(row, span)).toList();
      if (hit.isEmpty()) {
        touched.add("unmarked, line " + line);
      } else if (hit.stream().allMatch(row -> row.get("expect").asString().equals("keep"))) {
        touched.add(place(hit.get(0)));
      }
    }

    /** Covered when every digit and letter is; the separators tell nothing. */
    private static boolean isCovered(JsonNode address, List<Span> spans) {
      int start = address.get("start").asInt();
      String text = address.get("text").asString();
      return IntStream.range(0, text.length())
          .filter(index -> Character.isLetterOrDigit(text.charAt(index)))
          .map(index -> start + index)
          .allMatch(at -> spans.stream().anyMatch(span -> span.start() <= at && at < span.end()));
    }

    private static boolean overlaps(JsonNode row, Span span) {
      return row.get("start").asInt() < span.end() && span.start() < row.get("end").asInt();
    }

    private static List<List<JsonNode>> byLine(int lines, List<JsonNode> rows) {
      List<List<JsonNode>> result = new ArrayList<>();
      for (int index = 0; index < lines; index++) {
        result.add(new ArrayList<>());
      }
      rows.forEach(row -> result.get(row.get("line").asInt() - 1).add(row));
      return result;
    }

    private static String place(JsonNode row) {
      return row.get("kind").asString() + ", " + row.get("file").asString() + ":" + row.get("line");
    }
  }
}
