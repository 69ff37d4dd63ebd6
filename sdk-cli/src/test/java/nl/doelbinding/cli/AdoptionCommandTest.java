package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.doelbinding.monitoring.ObservedFile;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.PurposeViolation;
import nl.doelbinding.purpose.ViolationCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptionCommandTest {

  @TempDir private Path directory;

  @Test
  void what_was_observed_becomes_a_page_a_text_and_lines() throws IOException {
    observed(1_204);

    Outcome outcome = run("adoption", "observed.json", "-l", "en");

    assertThat(outcome.out())
        .isEqualTo(
            """
            1. Customer.phone was read 1,204 times while Newsletter was bound, in MailJob.run \
            (MailJob.java:31). It is declared for Invoicing. Was it collected for Newsletter too?
                If yes:
                @PersonalData(purpose = Newsletter.class) // nl.acme.Customer.phone
            1 question and 0 repairs left until enforce (1,204 reads seen)
            Wrote doelbinding/adoption.html
            Wrote doelbinding/adoption.md
            """);
    assertThat(outcome.exitCode()).isZero();
    assertThat(directory.resolve("doelbinding/adoption.md")).content().contains("1,204 times");
  }

  @Test
  void a_pipeline_may_fail_while_something_is_left() throws IOException {
    observed(1);
    assertThat(run("adoption", "observed.json", "--fail").exitCode()).isEqualTo(1);

    ObservedFile.at(directory.resolve("observed.json")).write(List.of());
    assertThat(run("adoption", "observed.json", "--fail").exitCode()).isZero();
  }

  @Test
  void without_a_file_nothing_is_written_and_it_says_how_to_make_one() {
    Outcome outcome = run("adoption", "observed.json");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("observed.json does not exist", "-Ddoelbinding.observed=FILE", "No report was");
    assertThat(directory.resolve("doelbinding")).doesNotExist();
  }

  private void observed(long count) throws IOException {
    PurposeViolation violation =
        new PurposeViolation(
            "nl.acme.Customer",
            "phone",
            List.of("nl.acme.Invoicing"),
            List.of(),
            List.of("nl.acme.Newsletter"),
            new StackTraceElement("nl.acme.MailJob", "run", "MailJob.java", 31),
            EnforcementMode.OBSERVE);
    Instant time = Instant.parse("2026-11-02T03:04:05Z");
    ObservedFile.at(directory.resolve("observed.json"))
        .write(List.of(new ViolationCount(violation, count, time, time)));
  }

  private Outcome run(String... arguments) {
    return Outcome.of(directory, arguments);
  }
}
