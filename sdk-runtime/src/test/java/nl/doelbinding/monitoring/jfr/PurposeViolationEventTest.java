package nl.doelbinding.monitoring.jfr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.PurposeRule;
import nl.doelbinding.purpose.PurposeViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On real recordings. */
class PurposeViolationEventTest {

  private static final String EVENT = "nl.doelbinding.PurposeViolation";
  private static final PurposeRule RULE =
      PurposeRule.of("nl.acme.Customer", "recordedPhone", List.of());

  @TempDir Path directory;

  @AfterEach
  void restore() {
    Enforcement.modes().keySet().forEach(Enforcement::reset);
    Enforcement.clearViolations();
  }

  @Test
  void a_violation_leaves_an_event_that_says_where_which_field_and_which_purposes()
      throws Exception {
    List<RecordedEvent> events =
        recorded(
            Map.of(),
            () ->
                assertThatExceptionOfType(PurposeViolationException.class)
                    .isThrownBy(() -> new nl.acme.MailJob(RULE).run()));

    assertThat(events)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getString("field")).isEqualTo("nl.acme.Customer.recordedPhone");
              assertThat(event.getString("declared")).isEmpty();
              assertThat(event.getString("bound")).isEmpty();
              assertThat(event.getString("mode")).isEqualTo("enforce");
              assertThat(event.getString("place")).startsWith("nl.acme.MailJob.send(MailJob.java:");
              assertThat(event.getString("caller")).startsWith("nl.acme.MailJob.inner(MailJob");
              assertThat(event.getString("entry")).startsWith("nl.acme.MailJob.run(MailJob.java:");
              assertThat(event.getLong("times")).isEqualTo(1);
              assertThat(event.getStackTrace().getFrames())
                  .anyMatch(frame -> frame.getMethod().getName().equals("middle"));
            });
  }

  @Test
  void the_events_of_an_observed_loop_together_stand_for_every_read() throws Exception {
    Enforcement.switchTo(EnforcementMode.OBSERVE);
    Enforcement.clearViolations();
    int reads = 10_000;
    List<RecordedEvent> events =
        recorded(
            Map.of(),
            () -> {
              for (int i = 0; i < reads; i++) {
                new nl.acme.MailJob(RULE).run();
              }
            });

    assertThat(events.stream().mapToLong(event -> event.getLong("times")).sum())
        .isBetween(reads - 1_023L, (long) reads);
    assertThat(events.size()).isLessThan(reads / 2);
  }

  @Test
  void a_recording_that_disables_the_event_has_none() throws Exception {
    Enforcement.switchTo(EnforcementMode.OBSERVE);

    assertThat(recorded(Map.of(EVENT + "#enabled", "false"), new nl.acme.MailJob(RULE)::run))
        .isEmpty();
  }

  private List<RecordedEvent> recorded(Map<String, String> settings, Runnable task)
      throws Exception {
    Path file = directory.resolve("recording.jfr");
    try (Recording recording = new Recording()) {
      recording.setSettings(settings);
      recording.start();
      task.run();
      recording.stop();
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getEventType().getName().equals(EVENT))
        .toList();
  }
}
