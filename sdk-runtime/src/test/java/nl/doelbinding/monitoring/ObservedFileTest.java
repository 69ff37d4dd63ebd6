package nl.doelbinding.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.PurposeViolation;
import nl.doelbinding.purpose.ThreadHop;
import nl.doelbinding.purpose.ViolationCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservedFileTest {

  @TempDir Path directory;

  @Test
  void what_is_written_is_read_back() throws IOException {
    ObservedFile file = ObservedFile.at(directory.resolve("new/observed.json"));
    List<ViolationCount> violations =
        List.of(violation("phone", 1_204), violation("na\"me\\\n\u0001é\ud83d", 3));

    assertThat(file.write(violations)).isEqualTo(2);

    assertThat(file.read().values()).containsExactly(violations);
    assertThat(directory.resolve("new")).isDirectoryContaining("glob:**/observed.json");
    assertThat(Files.list(directory.resolve("new"))).hasSize(1);
  }

  @Test
  void writing_again_replaces_what_this_run_wrote_and_keeps_other_runs() throws IOException {
    Path path = directory.resolve("observed.json");
    ObservedFile file = ObservedFile.at(path);
    file.write(List.of(violation("phone", 1)));
    Files.writeString(
        path, Files.readString(path).replaceFirst("\"run\": \"[^\"]+\"", "\"run\": \"yesterday\""));

    file.write(List.of(violation("phone", 10)));
    file.write(List.of(violation("phone", 100)));

    assertThat(file.read()).hasSize(2).containsEntry("yesterday", List.of(violation("phone", 1)));
    assertThat(ObservedReads.sum(file.read().values())).containsExactly(violation("phone", 101));
  }

  @Test
  void after_a_hundred_runs_the_others_are_added_up() throws IOException {
    Path path = directory.resolve("observed.json");
    ObservedFile file = ObservedFile.at(path);
    for (int run = 0; run < 150; run++) {
      file.write(List.of(violation("phone", 1)));
      Files.writeString(
          path,
          Files.readString(path)
              .replaceFirst("\"run\": \"[^\"]{36}\"", "\"run\": \"run-" + run + "\""));
    }

    assertThat(file.read()).hasSizeLessThanOrEqualTo(101).containsKey("earlier");
    assertThat(ObservedReads.sum(file.read().values())).containsExactly(violation("phone", 150));
  }

  @Test
  void what_is_no_such_file_is_left_as_it_is() throws IOException {
    List<String> texts =
        List.of(
            "", "{", "[]", "{\"format\": \"other\"}", "{\"format\":\"doelbinding-observed-1\"}");
    for (String text : texts) {
      Path path = Files.writeString(directory.resolve("observed.json"), text);

      assertThatIOException()
          .isThrownBy(() -> ObservedFile.at(path).write(List.of(violation("phone", 1))))
          .withMessageContaining("observed.json is no file of observed reads (");
      assertThat(path).hasContent(text);
    }
  }

  @Test
  void an_application_writes_what_it_observed_when_it_ends() throws Exception {
    Path file = directory.resolve("observed-%p.json");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Ddoelbinding.mode=observe", "-Ddoelbinding.observed=" + file, "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(nl.acme.ObservedMain.class.getName());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(directory.resolve("out").toFile())
            .redirectErrorStream(true)
            .start();

    assertThat(process.waitFor()).isZero();

    Path written = directory.resolve("observed-" + process.pid() + ".json");
    assertThat(ObservedFile.at(written).read().values())
        .singleElement()
        .satisfies(
            violations ->
                assertThat(violations)
                    .extracting(ViolationCount::count, seen -> seen.violation().field())
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(42L, "email")));
  }

  @Test
  void sums_have_the_first_and_the_last_time() {
    ViolationCount early = at(violation("phone", 1), "2026-01-01T00:00:00Z");
    ViolationCount late = at(violation("phone", 2), "2026-03-01T00:00:00Z");

    assertThat(ObservedReads.sum(Map.of("a", List.of(late), "b", List.of(early)).values()))
        .containsExactly(new ViolationCount(early.violation(), 3, early.first(), late.last()));
  }

  private static ViolationCount at(ViolationCount counted, String time) {
    return new ViolationCount(
        counted.violation(), counted.count(), Instant.parse(time), Instant.parse(time));
  }

  private static ViolationCount violation(String field, long count) {
    return new ViolationCount(
        new PurposeViolation(
            "nl.acme.Customer",
            field,
            List.of("nl.acme.Invoicing", "nl.acme.Gone"),
            List.of("nl.acme.Gone"),
            List.of("nl.acme.Newsletter"),
            new StackTraceElement("nl.acme.Mailer", "send", "Mailer.java", 12),
            EnforcementMode.OBSERVE,
            new ThreadHop(
                ThreadHop.Kind.TASK,
                new StackTraceElement("nl.acme.MailJob", "run", null, -1),
                "ThreadPoolExecutor"),
            null,
            List.of(new StackTraceElement("nl.acme.MailJob", "run", null, -1))),
        count,
        Instant.parse("2026-01-02T03:04:05.006Z"),
        Instant.parse("2026-02-02T03:04:05Z"));
  }
}
