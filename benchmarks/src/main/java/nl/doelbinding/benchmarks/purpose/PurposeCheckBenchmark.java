package nl.doelbinding.benchmarks.purpose;

import java.util.concurrent.TimeUnit;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
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

/** What a woven read costs beside a plain one, with its purpose bound and with checks off. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class PurposeCheckBenchmark {

  /** What the virtual machine is set to. */
  @Param({"ENFORCE", "OFF"})
  public EnforcementMode mode = EnforcementMode.ENFORCE;

  private final PlainPerson plain = new PlainPerson("subscriber");
  private final DeclaredPerson declared = new DeclaredPerson("subscriber");

  private PurposeScope scope;

  /** Binds the purpose on the thread that measures. */
  @Setup
  public void bind() {
    Enforcement.switchTo(mode);
    scope = Purposes.bind(Newsletter.class);
  }

  /** Leaves nothing bound. */
  @TearDown
  public void unbind() {
    scope.close();
    Enforcement.switchTo(EnforcementMode.ENFORCE);
  }

  /** One read without a check. */
  @Benchmark
  public String plainRead() {
    return plain.getEmail();
  }

  /** The same with one. */
  @Benchmark
  public String wovenRead() {
    return declared.getEmail();
  }

  /** Twelve reads without a check. */
  @Benchmark
  public int plainReads() {
    return plain.readAll();
  }

  /** The same with twelve. */
  @Benchmark
  public int wovenReads() {
    return declared.readAll();
  }

  /** A purpose bound and ended again around twelve reads. */
  @Benchmark
  public int boundWovenReads() {
    try (PurposeScope inner = Purposes.bind(Newsletter.class)) {
      return declared.readAll();
    }
  }
}
