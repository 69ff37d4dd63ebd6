package nl.doelbinding.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.audit.ReadAudit;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.Purposes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the record of permitted reads costs the thread that reads. The goal {@code weave} has been
 * over this class. The sink takes records as they come; where {@code every} read is recorded this
 * fast, most are dropped, which costs the reader about the same.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
@DataSubject("patient")
public class AuditedReadBenchmark {

  /** The purpose that is bound while it runs. */
  @Purpose(
      name = "Zorg",
      description = "Patiënten behandelen",
      legalBasis = LegalBasis.CONTRACT,
      retention = "P20Y")
  public interface Care {}

  /** Which reads are recorded. */
  @Param({"none", "first", "every"})
  public String recorded = "none";

  @DataSubjectId private final long number = Long.parseLong("4711");

  @PersonalData(purpose = Care.class)
  private final String checked = new String("A");

  @PersonalData(purpose = Care.class, audit = true)
  private final String audited = new String("A");

  private PurposeScope scope;
  private ReadAudit audit;

  /** Binds the purpose on the thread that measures, and starts the audit. */
  @Setup
  public void start() {
    scope = Purposes.bind(Care.class);
    if (!recorded.equals("none")) {
      audit =
          (recorded.equals("every") ? ReadAudit.builder().everyRead() : ReadAudit.builder())
              .sink(batch -> {})
              .start();
    }
  }

  /** Leaves nothing bound, and no thread. */
  @TearDown
  public void stop() {
    scope.close();
    if (audit != null) {
      audit.close();
    }
  }

  /** A read with a check. */
  @Benchmark
  public String checkedRead() {
    return checked;
  }

  /** A read that is recorded as well. */
  @Benchmark
  public String auditedRead() {
    return audited;
  }
}
