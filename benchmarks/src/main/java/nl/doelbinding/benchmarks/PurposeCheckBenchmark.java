package nl.doelbinding.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.purpose.PurposeScope;
import nl.doelbinding.purpose.Purposes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a woven read costs beside a plain one. The goal {@code weave} has been over this class. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class PurposeCheckBenchmark {

  /** The purpose that is bound while it runs. */
  @Purpose(
      name = "Nieuwsbrief",
      description = "Nieuws per e-mail versturen",
      legalBasis = LegalBasis.CONSENT,
      retention = "until consent-withdrawn")
  public interface Newsletter {}

  private final String plain = new String("subscriber@example.org");

  @PersonalData(purpose = Newsletter.class, category = Category.EMAIL_ADDRESS)
  private final String declared = new String("subscriber@example.org");

  private PurposeScope scope;

  /** Binds the purpose on the thread that measures. */
  @Setup
  public void bind() {
    scope = Purposes.bind(Newsletter.class);
  }

  /** Leaves nothing bound. */
  @TearDown
  public void unbind() {
    scope.close();
  }

  /** A read without a check. */
  @Benchmark
  public String plainRead() {
    return plain;
  }

  /** The same with one. */
  @Benchmark
  public String wovenRead() {
    return declared;
  }
}
