package nl.doelbinding.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import nl.doelbinding.audit.Patients.Care;
import nl.doelbinding.audit.Patients.Emergency;
import nl.doelbinding.audit.Patients.Inpatient;
import nl.doelbinding.audit.Patients.Invoicing;
import nl.doelbinding.audit.Patients.Patient;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.PurposeViolationException;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.testing.RecordingLogger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReadAuditTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final Collected collected = new Collected();
  private final RecordingLogger losses = new RecordingLogger();
  @TempDir Path directory;

  @BeforeEach
  @AfterEach
  void enforce() {
    Enforcement.switchTo(EnforcementMode.ENFORCE);
  }

  @Test
  void a_record_says_who_read_what_of_whom_for_which_purpose_and_when() throws Exception {
    register(
        """
        {"activities": [
          {"id": "care", "version": 3, "purposeType": "%s"},
          {"id": "invoices", "version": 1, "purposeType": "%s"}]}
        """
            .formatted(Care.class.getName(), Invoicing.class.getName()));
    try (URLClassLoader loader = loader()) {
      ReadTrace trace = new ReadTrace("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", true);
      ReadAudit audit =
          audit()
              .principal(() -> null)
              .principal(() -> "dr.bos")
              .trace(() -> trace)
              .registersOf(loader)
              .activityUri("https://acme.example/register/{id}/{version}")
              .start();

      Purposes.run(List.of(Invoicing.class, Emergency.class), () -> new Patient(4711L).diagnosis());
      audit.close();

      assertThat(collected.reads)
          .containsExactly(
              new AuditedRead(
                  NOON,
                  "dr.bos",
                  "4711",
                  "patient",
                  Patient.class.getName(),
                  "diagnosis",
                  List.of(Emergency.class.getName()),
                  List.of("https://acme.example/register/care/3"),
                  Thread.currentThread().getName(),
                  trace));
      assertThat(collected.reads.toString()).doesNotContain("griep");
    }
  }

  @Test
  void a_subject_is_found_in_superclasses_and_in_the_object_that_is_pointed_at() {
    ReadAudit audit = audit().start();

    read(new Inpatient("p-1"));
    read(new Patient(new Inpatient("p-2")));
    read(new Patient(null));
    read(new Patient(new Object()));
    audit.close();

    assertThat(collected.reads)
        .extracting(AuditedRead::subject)
        .containsExactly("p-1", "p-2", null, null);
  }

  @Test
  void a_circle_of_subjects_ends() {
    Object[] self = new Object[1];
    Patient circle = new Patient(self);
    self[0] = circle;

    assertThat(SubjectIdReader.read(new Patient(circle))).isNull();
  }

  @Test
  void identifiers_are_hashed_under_a_key() {
    ReadAudit audit = audit().hashSubjects("0123456789abcdef".getBytes()).start();

    read(new Patient("4711"));
    audit.close();

    assertThat(collected.reads.get(0).subject())
        .isEqualTo("d6f9c71fc9711c566dabe39ff39faefa37960c057643f999c307fa0b671c42ae")
        .doesNotContain("4711");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadAudit.builder().hashSubjects(new byte[8]))
        .withMessageContaining("at least 16");
  }

  @Test
  void repeated_reads_in_one_stretch_are_one_record() {
    ReadAudit audit = audit().start();
    Patient jan = new Patient(1);
    Patient an = new Patient(2);

    Purposes.run(
        Care.class,
        () -> {
          jan.diagnosis();
          an.diagnosis();
          jan.diagnosis();
        });
    Purposes.run(Care.class, jan::diagnosis);
    audit.close();

    assertThat(collected.reads).extracting(AuditedRead::subject).containsExactly("1", "2", "1");
    assertThat(audit.counts()).isEqualTo(new AuditCounts(3, 1, 0, 0));
  }

  @Test
  void every_read_is_recorded_where_that_is_asked_for() {
    ReadAudit audit = audit().everyRead().start();
    Patient jan = new Patient(1);

    Purposes.run(
        Care.class,
        () -> {
          jan.diagnosis();
          jan.diagnosis();
        });
    audit.close();

    assertThat(collected.reads).hasSize(2);
  }

  @Test
  void refused_reads_and_reads_that_are_only_observed_are_no_permitted_reads() {
    ReadAudit audit = audit().start();

    try {
      Purposes.run(Invoicing.class, () -> new Patient(1).diagnosis());
    } catch (PurposeViolationException expected) {
      assertThat(expected).hasMessageContaining("diagnosis");
    }
    Enforcement.switchTo(EnforcementMode.OBSERVE);
    new Patient(1).diagnosis();
    audit.close();

    assertThat(collected.reads).isEmpty();
  }

  @Test
  void a_full_queue_drops_records_and_lets_readers_go_on() throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ReadAudit audit =
        audit()
            .capacity(4)
            .sink(
                batch -> {
                  writing.countDown();
                  goOn.await();
                })
            .start();

    read(new Patient(0));
    writing.await();
    for (int i = 1; i <= 10; i++) {
      read(new Patient(i));
    }
    assertThat(audit.counts()).isEqualTo(new AuditCounts(5, 0, 6, 0));
    goOn.countDown();
    audit.close();

    assertThat(collected.reads)
        .extracting(AuditedRead::subject)
        .containsExactly("0", "1", "2", "3", "4");
    assertThat(String.join("\n", losses.lines()))
        .contains("WARNING 6 permitted reads were not recorded, because the queue was full");
  }

  @Test
  void a_sink_that_fails_takes_nothing_from_the_others_and_its_message_is_not_told() {
    ReadAudit audit =
        ReadAudit.builder()
            .losses(losses)
            .sink(
                batch -> {
                  throw new IllegalStateException("secret " + batch);
                })
            .sink(collected)
            .start();

    read(new Patient(1));
    audit.close();

    assertThat(collected.reads).hasSize(1);
    assertThat(audit.counts().failed()).isEqualTo(1);
    assertThat(losses.lines())
        .singleElement()
        .asString()
        .contains("java.lang.IllegalStateException")
        .doesNotContain("secret");
  }

  @Test
  void a_principal_or_trace_that_fails_is_left_out() {
    ReadAudit audit =
        audit()
            .principal(
                () -> {
                  throw new IllegalStateException("secret");
                })
            .trace(
                () -> {
                  throw new NoClassDefFoundError("gone");
                })
            .start();

    read(new Patient(1));
    audit.close();

    assertThat(collected.reads)
        .singleElement()
        .satisfies(
            read -> {
              assertThat(read.principal()).isNull();
              assertThat(read.trace()).isNull();
            });
    assertThat(audit.counts().failed()).isEqualTo(2);
  }

  @Test
  void closing_writes_what_is_queued_ends_the_thread_and_records_nothing_more() {
    ReadAudit audit = audit().start();
    for (int i = 0; i < 1000; i++) {
      read(new Patient(i));
    }
    audit.close();
    audit.close();
    read(new Patient("late"));

    assertThat(collected.reads)
        .hasSize(1000)
        .extracting(AuditedRead::subject)
        .doesNotContain("late");
    assertThat(collected.closed).isTrue();
    assertThat(writers()).isEmpty();
  }

  @Test
  void the_thread_keeps_no_class_loader_of_the_caller() throws Exception {
    Thread caller = Thread.currentThread();
    ClassLoader before = caller.getContextClassLoader();
    try (URLClassLoader loader = loader()) {
      caller.setContextClassLoader(loader);
      ReadAudit audit = audit().start();
      assertThat(writers())
          .singleElement()
          .satisfies(
              thread -> {
                assertThat(thread.getContextClassLoader()).isNotSameAs(loader);
                assertThat(thread.isDaemon()).isTrue();
              });
      audit.close();
    } finally {
      caller.setContextClassLoader(before);
    }
  }

  @Test
  void many_readers_lose_nothing_but_what_is_counted() throws Exception {
    ReadAudit audit = audit().everyRead().capacity(64).start();
    int readers = 8;
    int each = 5_000;
    List<Thread> threads = new ArrayList<>();
    for (int reader = 0; reader < readers; reader++) {
      int own = reader;
      Thread thread =
          new Thread(
              () -> {
                for (int i = 0; i < each; i++) {
                  read(new Patient(own + ":" + i));
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    audit.close();

    AuditCounts counts = audit.counts();
    assertThat(counts.recorded() + counts.dropped()).isEqualTo((long) readers * each);
    assertThat(collected.reads).hasSize((int) counts.recorded());
    for (int reader = 0; reader < readers; reader++) {
      String own = reader + ":";
      assertThat(collected.reads)
          .extracting(AuditedRead::subject)
          .filteredOn(subject -> subject.startsWith(own))
          .extracting(subject -> Integer.valueOf(subject.substring(own.length())))
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void a_broken_register_stops_the_start() throws Exception {
    register("{\"activities\": [");
    try (URLClassLoader loader = loader()) {
      assertThatIllegalStateException()
          .isThrownBy(() -> audit().registersOf(loader).start())
          .withMessageContaining("register.json cannot be read");
    }
  }

  @Test
  void settings_that_mean_nothing_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> audit().capacity(0))
        .withMessageContaining("1 to 16777216");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> audit().activityUri("https://acme.example/"))
        .withMessageContaining("put {id}");
  }

  @Test
  void nothing_in_a_line_begins_another() {
    AuditedRead read =
        new AuditedRead(
            NOON,
            "jan\nread field=x",
            "a \"b\"",
            "patient",
            "nl.A",
            "b",
            List.of("P"),
            List.of(),
            "main",
            null);

    assertThat(AuditLine.of(read))
        .isEqualTo(
            "read field=nl.A.b purpose=P subject=\"a \\\"b\\\"\" subjectType=patient"
                + " principal=\"jan?read field=x\" time=2026-11-22T12:00:00Z thread=main");
    RecordingLogger logger = new RecordingLogger();
    new LoggingSink(logger).write(List.of(read));
    assertThat(logger.lines()).containsExactly("INFO " + AuditLine.of(read));
  }

  private ReadAuditBuilder audit() {
    return ReadAudit.builder()
        .clock(Clock.fixed(NOON, ZoneOffset.UTC))
        .losses(losses)
        .sink(collected);
  }

  private static void read(Patient patient) {
    Purposes.run(Care.class, patient::diagnosis);
  }

  private void register(String json) throws Exception {
    Path file = directory.resolve("META-INF/doelbinding/register.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, json);
  }

  private URLClassLoader loader() throws Exception {
    return new URLClassLoader(new URL[] {directory.toUri().toURL()}, null);
  }

  private static List<Thread> writers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("doelbinding-audit"))
        .toList();
  }
}
