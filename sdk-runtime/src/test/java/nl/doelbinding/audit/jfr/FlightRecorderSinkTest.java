package nl.doelbinding.audit.jfr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import nl.doelbinding.audit.Patients.Care;
import nl.doelbinding.audit.Patients.Patient;
import nl.doelbinding.audit.ReadAudit;
import nl.doelbinding.purpose.Purposes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlightRecorderSinkTest {

  @TempDir Path directory;

  @Test
  void a_recording_holds_the_record() throws Exception {
    Path file = directory.resolve("audit.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("nl.doelbinding.PermittedRead");
      recording.start();
      ReadAudit audit =
          ReadAudit.builder().sink(new FlightRecorderSink()).principal(() -> "dr.bos").start();
      Purposes.run(Care.class, () -> new Patient(4711).diagnosis());
      audit.close();
      recording.stop();
      recording.dump(file);
    }

    assertThat(RecordingFile.readAllEvents(file))
        .filteredOn(event -> event.getEventType().getName().equals("nl.doelbinding.PermittedRead"))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.getString("field"))
                  .isEqualTo(Patient.class.getName() + ".diagnosis");
              assertThat(event.getString("purposes")).isEqualTo(Care.class.getName());
              assertThat(event.getString("subject")).isEqualTo("4711");
              assertThat(event.getString("principal")).isEqualTo("dr.bos");
              assertThat(event.getString("reader")).isEqualTo(Thread.currentThread().getName());
              assertThat(event.toString()).doesNotContain("griep");
            });
  }
}
