package nl.doelbinding.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViolationCountsTest {

  private static final PurposeRule NAME =
      PurposeRule.of("nl.acme.Customer", "countedName", List.of(Invoicing.class));

  @BeforeEach
  void observe() {
    Enforcement.switchTo(EnforcementMode.OBSERVE);
    Enforcement.clearViolations();
  }

  @AfterEach
  void restore() {
    Enforcement.clearViolations();
    Enforcement.reset(EnforcementScope.all());
  }

  @Test
  void a_violation_is_counted_with_field_place_purposes_callers_and_times() {
    Instant before = Instant.now();
    for (int i = 0; i < 3; i++) {
      Purposes.run(Newsletter.class, new nl.acme.MailJob(NAME));
    }

    assertThat(Enforcement.violations())
        .singleElement()
        .satisfies(
            counted -> {
              PurposeViolation violation = counted.violation();
              assertThat(counted.count()).isEqualTo(3);
              assertThat(violation.qualifiedField()).isEqualTo("nl.acme.Customer.countedName");
              assertThat(violation.declared()).containsExactly(Invoicing.class.getName());
              assertThat(violation.bound()).containsExactly(Newsletter.class.getName());
              assertThat(violation.place().getMethodName()).isEqualTo("send");
              assertThat(violation.callers())
                  .extracting(StackTraceElement::getMethodName)
                  .containsExactly("inner", "middle", "another", "each", "outer", "run");
              assertThat(counted.first()).isBetween(before.minusMillis(1), counted.last());
            });
  }

  @Test
  void the_most_frequent_violation_comes_first() {
    PurposeChecks.check(NAME);
    Purposes.run(Newsletter.class, () -> readOften(7));

    assertThat(Enforcement.violations()).extracting(ViolationCount::count).containsExactly(7L, 1L);
  }

  @Test
  void a_refused_read_is_counted_too() {
    Enforcement.switchTo(EnforcementMode.ENFORCE);

    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(() -> PurposeChecks.check(NAME));

    assertThat(Enforcement.violations())
        .singleElement()
        .satisfies(counted -> assertThat(counted.count()).isEqualTo(1));
  }

  @Test
  void many_threads_in_a_loop_are_counted_to_the_last_read_and_each_listener_nearly()
      throws Exception {
    int threads = 8;
    int reads = 300_007;
    LongAdder told = new LongAdder();
    ViolationListener counting =
        new ViolationListener() {
          @Override
          public void onViolation(PurposeViolation violation) {
            throw new AssertionError("told once only");
          }

          @Override
          public void onViolations(PurposeViolation violation, long times) {
            told.add(times);
          }
        };
    Enforcement.register(counting);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        tasks.add(
            () -> {
              readOften(reads);
              return null;
            });
      }
      for (var done : pool.invokeAll(tasks)) {
        done.get();
      }
    } finally {
      pool.shutdown();
      Enforcement.unregister(counting);
    }

    long total = Enforcement.violations().stream().mapToLong(ViolationCount::count).sum();
    assertThat(total).isEqualTo((long) threads * reads);
    assertThat(total - told.sum()).isBetween(0L, (long) ReadSamples.ONE_OF - 1);
  }

  @Test
  void endlessly_many_callers_are_counted_in_bounded_memory() {
    ViolationCounts counts = new ViolationCounts();
    for (int line = 1; line <= 20_000; line++) {
      counts.add(violation(1, line), 1);
    }
    assertThat(counts.snapshot()).hasSize(4_097);
    assertThat(counts.snapshot().get(0).count()).isEqualTo(20_000 - 4_096);
    assertThat(counts.snapshot().get(0).violation().callers()).isEmpty();

    for (int line = 1; line <= 20_000; line++) {
      counts.add(violation(line, 1), 1);
    }
    assertThat(counts.snapshot()).hasSize(8_192);
  }

  @Test
  void what_is_cleared_is_forgotten() {
    PurposeChecks.check(NAME);
    Enforcement.clearViolations();

    assertThat(Enforcement.violations()).isEmpty();
  }

  private static void readOften(int times) {
    for (int i = 0; i < times; i++) {
      PurposeChecks.check(NAME);
    }
  }

  private static PurposeViolation violation(int placeLine, int callerLine) {
    return new PurposeViolation(
        "nl.acme.Customer",
        "email",
        List.of(),
        List.of(),
        List.of(),
        new StackTraceElement("nl.acme.Report", "print", "Report.java", placeLine),
        EnforcementMode.OBSERVE,
        null,
        null,
        List.of(new StackTraceElement("nl.acme.Job", "run", "Job.java", callerLine)));
  }
}
