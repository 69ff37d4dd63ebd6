package nl.doelbinding.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.key.AddressKeys;
import nl.doelbinding.masking.key.KeyPeriod;
import nl.doelbinding.masking.key.MasterKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RevealCommandTest {

  private static final String AUDIT = "doelbinding-reveal.jsonl";

  @TempDir private Path directory;

  private AddressKeys keys;
  private String mark;

  @BeforeEach
  void makeKey() throws IOException {
    assertThat(Outcome.of(directory, "logs", "key", "--out", "log.key").exitCode()).isZero();
    keys = keys("2026-11-22T10:00:00Z");
    mark = masked("203.0.113.77");
  }

  @Test
  void an_address_is_shown_to_who_has_the_key_and_says_why() throws IOException {
    LogRun shown = reveal("", mark);

    assertThat(shown.exitCode()).isZero();
    assertThat(shown.bytes()).isEqualTo("203.0.113.77\n");
    JsonNode record = records().get(0);
    assertThat(record.get("who").asString()).isEqualTo(System.getProperty("user.name"));
    assertThat(record.get("why").asString()).isEqualTo("incident 12");
    assertThat(record.get("from").asString()).isEqualTo("arguments");
    assertThat(record.get("revealed").asInt()).isEqualTo(1);
    assertThat(Instant.parse(record.get("when").asString())).isAfter("2026-01-01T00:00:00Z");
  }

  @Test
  void the_audit_file_never_tells_the_address_and_only_grows() throws IOException {
    reveal("", "--who", "j.jansen", mark);
    reveal("", "--who", "j.jansen", mark, mark);

    assertThat(directory.resolve(AUDIT)).content().doesNotContain("203.0.113", "pfx=");
    assertThat(records()).hasSize(2);
    assertThat(records().get(1).get("who").asString()).isEqualTo("j.jansen");
    assertThat(records().get(1).get("user").asString()).isEqualTo(System.getProperty("user.name"));
    assertThat(records().get(1).get("revealed").asInt()).isEqualTo(2);
  }

  @Test
  void it_is_written_down_before_anything_is_shown() throws IOException {
    List<Integer> recordsAtOutput = new ArrayList<>();
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            recordsAtOutput.add(records().size());
          }
        };

    int exitCode =
        Doelbinding.commandLine(directory, Map.of(), InputStream.nullInputStream(), out)
            .execute("logs", "reveal", "--key-file", "log.key", "--reason", "x", mark);

    assertThat(exitCode).isZero();

    assertThat(recordsAtOutput).containsExactly(1);
  }

  @Test
  void what_cannot_be_written_down_is_not_shown() throws IOException {
    for (String audit : List.of("missing/audit.jsonl", ".")) {
      LogRun shown = reveal("", "--audit", audit, mark);

      assertThat(shown.exitCode()).isEqualTo(2);
      assertThat(shown.bytes()).isEmpty();
      assertThat(shown.err())
          .contains("Nothing is shown, since it cannot be written down: " + audit)
          .doesNotContain("203.0.113");
    }
    assumeTrue(Files.exists(Path.of("/dev/null")), "Skipped: no devices here");
    assertThat(reveal("", "--audit", "/dev/null", mark).bytes()).isEmpty();
  }

  @Test
  void a_record_begins_a_line_where_a_full_disk_has_cut_the_last_one() throws IOException {
    Files.writeString(directory.resolve(AUDIT), "{\"when\":\"2026-");

    assertThat(reveal("", mark).exitCode()).isZero();
    reveal("", mark);

    List<String> lines = Files.readAllLines(directory.resolve(AUDIT));
    assertThat(lines).hasSize(3);
    assertThat(new JsonMapper().readTree(lines.get(1)).get("revealed").asInt()).isEqualTo(1);
  }

  @Test
  void a_mark_is_not_cut_in_a_line_that_is_longer_than_a_stretch() {
    for (int before = (1 << 20) - 60; before <= 1 << 20; before += 3) {
      String log = "x ".repeat(before / 2) + '[' + mark + "] " + mark;

      assertThat(reveal(log).bytes().endsWith("[203.0.113.77] 203.0.113.77"))
          .as("%s bytes before", before)
          .isTrue();
    }
  }

  @Test
  void a_disk_that_is_full_shows_nothing() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")), "Skipped: no devices here");
    Files.createSymbolicLink(directory.resolve("full"), Path.of("/dev/full"));

    LogRun shown = reveal("", "--audit", "full", mark);

    assertThat(shown.exitCode()).isEqualTo(2);
    assertThat(shown.bytes()).isEmpty();
  }

  @Test
  void without_a_reason_or_a_name_nothing_is_shown() {
    assertThat(Outcome.of(directory, "logs", "reveal", "--key-file", "log.key", mark).err())
        .contains("--reason");
    LogRun blank = run("", "--reason", " ", mark);
    LogRun nobody = reveal("", "--who", " ", mark);

    assertThat(blank.exitCode()).isEqualTo(2);
    assertThat(blank.err()).contains("The reason is empty");
    assertThat(nobody.err()).contains("Nobody is named");
    assertThat(blank.bytes() + nobody.bytes()).isEmpty();
    assertThat(directory.resolve(AUDIT)).doesNotExist();
  }

  @Test
  void the_period_comes_from_the_mark() {
    String log =
        masked("a 203.0.113.77 b\n")
            + LogMasker.builder()
                .strategy(keys("2026-11-23T10:00:00Z").ipcryptDeterministic())
                .build()
                .mask("a [2001:db8::7]:443 b\n")
            + LogMasker.builder().strategy(keys.cryptoPan()).build().mask("a 192.0.2.1");

    LogRun shown = reveal(log);

    assertThat(shown.bytes()).isEqualTo("a 203.0.113.77 b\na [2001:db8::7]:443 b\na 192.0.2.1");
  }

  @Test
  void a_log_is_copied_byte_by_byte_but_for_its_marks() throws IOException {
    byte[] log = ("\u00e9 " + mark + " caf\u00e9 \r\n\n").getBytes(UTF_8);
    log[0] = (byte) 0xFF; // which is no UTF-8
    Files.write(directory.resolve("app.log"), log);
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(directory.resolve("old.log.gz")))) {
      packed.write(log);
    }
    String text = new String(log, ISO_8859_1);
    String expected = text.replace(mark, "203.0.113.77");

    LogRun shown = reveal("", "--file", "app.log", "--file", "old.log.gz");

    assertThat(shown.err()).contains("2 addresses shown, written down in " + AUDIT);
    assertThat(shown.bytes()).isEqualTo(expected + expected);
    assertThat(records().stream().map(record -> record.get("from").asString()))
        .containsExactly("app.log", "old.log.gz");
  }

  @Test
  void a_long_log_is_shown_whole_and_each_stretch_is_written_down_before() throws IOException {
    String log = (mark + " and some more words\n").repeat(40_000);

    LogRun shown = reveal(log);

    assertThat(shown.bytes()).isEqualTo("203.0.113.77 and some more words\n".repeat(40_000));
    assertThat(records().stream().mapToLong(record -> record.get("revealed").asLong()).sum())
        .isEqualTo(40_000);
    assertThat(records()).hasSizeGreaterThan(1);
  }

  @Test
  void marks_of_another_key_and_forged_ones_stay() throws IOException {
    String forged = "pfx=198.51.100.9@2026-11-22/" + mark.substring(mark.indexOf('/') + 1);

    LogRun shown = reveal("", forged, "198.51.100.9");

    assertThat(shown.exitCode()).isEqualTo(1);
    assertThat(shown.bytes()).isEqualTo(forged + "\n198.51.100.9\n");
    assertThat(shown.err())
        .contains(
            "No mark, and left: 1 of the arguments",
            "Not written under this key, or changed since, and left: 1");
    assertThat(records().get(0).get("left").asInt()).isEqualTo(1);
  }

  @Test
  void a_look_that_found_nothing_is_written_down_too() throws IOException {
    assertThat(reveal("no marks here\n").exitCode()).isZero();
    assertThat(records().get(0).get("revealed").asInt()).isZero();
  }

  @Test
  void the_key_may_stand_in_the_environment_and_is_needed() throws IOException {
    String key = Files.readString(directory.resolve("log.key"));
    Map<String, String> environment = Map.of("LOG_KEY", key);
    String[] arguments = {"logs", "reveal", "--reason", "x", "--key-variable", "LOG_KEY", mark};

    assertThat(Outcome.of(directory, environment, arguments).exitCode()).isZero();
    Outcome without = Outcome.of(directory, "logs", "reveal", "--reason", "x", mark);
    assertThat(without.exitCode()).isEqualTo(2);
    assertThat(without.err()).contains("with --key-file or --key-variable");
    Outcome unset = Outcome.of(directory, arguments);
    assertThat(unset.err()).contains("--key-variable names the environment variable LOG_KEY");
  }

  @Test
  void a_key_is_never_replaced() throws IOException {
    byte[] before = Files.readAllBytes(directory.resolve("log.key"));

    Outcome again = Outcome.of(directory, "logs", "key", "--out", "log.key");

    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("log.key is there already");
    assertThat(directory.resolve("log.key")).hasBinaryContent(before);
    assertThat(Outcome.of(directory, "logs", "key", "--out", "no/log.key").err())
        .contains("cannot be written");
  }

  private AddressKeys keys(String moment) {
    return AddressKeys.of(
        MasterKey.fromFile(directory.resolve("log.key")),
        KeyPeriod.DAY,
        InstantSource.fixed(Instant.parse(moment)));
  }

  private String masked(String line) {
    return LogMasker.builder().strategy(keys.ipcryptPfx()).build().mask(line);
  }

  private List<JsonNode> records() throws IOException {
    if (Files.notExists(directory.resolve(AUDIT))) {
      return List.of();
    }
    return Files.readAllLines(directory.resolve(AUDIT)).stream()
        .map(new JsonMapper()::readTree)
        .toList();
  }

  private LogRun reveal(String input, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--reason", "incident 12"));
    return run(input, all.toArray(String[]::new));
  }

  private LogRun run(String input, String... arguments) {
    List<String> all = new ArrayList<>(List.of("reveal", "--key-file", "log.key"));
    all.addAll(List.of(arguments));
    return LogRun.piped(directory, input, all.toArray(String[]::new));
  }
}
