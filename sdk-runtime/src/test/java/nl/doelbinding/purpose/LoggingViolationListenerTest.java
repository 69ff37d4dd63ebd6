package nl.doelbinding.purpose;

import static nl.doelbinding.purpose.EnforcementMode.ENFORCE;
import static nl.doelbinding.purpose.EnforcementMode.OBSERVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.doelbinding.testing.RecordingLogger;
import org.junit.jupiter.api.Test;

class LoggingViolationListenerTest {

  private final RecordingLogger log = new RecordingLogger();
  private long now;
  private final LoggingViolationListener logging = new LoggingViolationListener(log, () -> now);

  @Test
  void an_observed_loop_does_not_fill_the_log() {
    for (int i = 0; i < 1_000; i++) {
      logging.onViolation(violation(OBSERVE, 7));
    }

    assertThat(log.lines()).hasSize(10);
    assertThat(log.lines().get(0))
        .isEqualTo(
            "WARNING [DB-301] nl.acme.Customer.email is declared for Newsletter and was read with"
                + " no purpose bound (Report.java:7). Read it under Newsletter: put"
                + " @ForPurpose(Newsletter.class) on the servlet, or use Purposes.run. Seen here:"
                + " 1.");
    assertThat(log.lines().get(9)).endsWith("Seen here: 512, not written since: 255.");
  }

  @Test
  void one_that_stands_for_many_is_written_when_a_power_of_two_was_passed() {
    logging.onViolations(violation(OBSERVE, 7), 1);
    logging.onViolations(violation(OBSERVE, 7), 64);
    logging.onViolations(violation(OBSERVE, 7), 3);

    assertThat(log.lines()).hasSize(2);
    assertThat(log.lines().get(1)).endsWith("Seen here: 65, not written since: 63.");
  }

  @Test
  void refused_reads_are_written_each_until_there_are_many() {
    for (int i = 0; i < 1_000; i++) {
      logging.onViolation(violation(ENFORCE, 7));
    }
    assertThat(log.lines()).hasSize(10);
    assertThat(log.lines().get(9)).endsWith("Seen here: 10.");

    pass(Duration.ofSeconds(6));
    logging.onViolation(violation(ENFORCE, 7));
    logging.onViolation(violation(ENFORCE, 7));

    assertThat(log.lines()).hasSize(11);
    assertThat(log.lines().get(10)).endsWith("Seen here: 1001, not written since: 990.");
  }

  @Test
  void many_places_together_do_not_fill_the_log_either() {
    for (int line = 1; line <= 1_000; line++) {
      logging.onViolation(violation(line % 2 == 0 ? OBSERVE : ENFORCE, line));
    }
    assertThat(log.lines()).hasSize(200);

    pass(Duration.ofMinutes(1));
    for (int line = 1; line <= 1_000; line++) {
      logging.onViolation(violation(OBSERVE, line));
    }
    assertThat(log.lines()).hasSize(300);
  }

  @Test
  void a_place_that_had_no_turn_is_written_later() {
    for (int line = 1; line <= 201; line++) {
      logging.onViolation(violation(OBSERVE, line));
    }
    pass(Duration.ofSeconds(1));
    logging.onViolation(violation(OBSERVE, 201));
    logging.onViolation(violation(OBSERVE, 201));

    assertThat(log.lines()).hasSize(201);
    assertThat(log.lines().get(200)).endsWith("Seen here: 2, not written since: 1.");
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }

  private static PurposeViolation violation(EnforcementMode mode, int line) {
    return new PurposeViolation(
        "nl.acme.Customer",
        "email",
        List.of("nl.acme.Purposes$Newsletter"),
        List.of(),
        List.of(),
        new StackTraceElement("nl.acme.Report", "print", "Report.java", line),
        mode);
  }
}
