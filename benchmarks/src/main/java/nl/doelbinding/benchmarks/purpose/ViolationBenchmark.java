package nl.doelbinding.benchmarks.purpose;

import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.EnforcementScope;
import nl.doelbinding.purpose.PurposeViolationException;
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

/** What a read outside its purposes costs, deep in a stack as below a framework. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 1_000, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class ViolationBenchmark {

  /** How many methods stand between the thread and the read. */
  @Param({"2", "80"})
  public int depth = 2;

  private final DeclaredPerson person = new DeclaredPerson("subscriber");

  /** What is set. */
  @Param({"OFF", "OFF_FOR_THE_FIELD", "OBSERVE", "ENFORCE"})
  public String mode = "OBSERVE";

  /** Leaves out the log, which is limited and would be measured with its disk. */
  @Setup
  public void set() {
    Logger.getLogger("nl.doelbinding").setLevel(Level.OFF);
    if (mode.equals("OFF_FOR_THE_FIELD")) {
      Enforcement.switchTo(
          EnforcementScope.ofField(DeclaredPerson.class, "email"), EnforcementMode.OFF);
    } else {
      Enforcement.switchTo(EnforcementMode.parse(mode));
    }
  }

  /** As it was. */
  @TearDown
  public void reset() {
    Enforcement.modes().keySet().forEach(Enforcement::reset);
  }

  /** One read with nothing bound; in a loop most of those that are observed are only counted. */
  @Benchmark
  public Object read() {
    try {
      return deep(depth);
    } catch (PurposeViolationException refused) {
      return refused;
    }
  }

  private String deep(int left) {
    return left == 0 ? person.getEmail() : deep(left - 1);
  }
}
