package nl.doelbinding.benchmarks.logs;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.MaskedBytes;
import nl.doelbinding.masking.internal.AddressScan;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.Text;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A megabyte of access log, beside a loop that only adds up its bytes. A million divided by the
 * nanoseconds is gigabytes a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class AccessLogScanBenchmark {

  private static final int SIZE = 1_000_000;

  private final LogMasker masker = LogMasker.ofDefaults();
  private final AddressScan scan = new AddressScan();
  private final MaskedBytes out = new MaskedBytes();
  private final Text text = new Text();
  private byte[] log = {};

  /** The log. */
  @Setup
  public void make() {
    log = Arrays.copyOf(AccessLog.lines(), SIZE);
    text.set(log, 0, SIZE);
  }

  /** The least that looking at each byte takes. */
  @Benchmark
  public int bytes() {
    int sum = 0;
    for (byte b : log) {
      sum += b;
    }
    return sum;
  }

  /** Finds the addresses. */
  @Benchmark
  public int find() {
    int found = 0;
    for (long span = scan.next(text, Text.START);
        span != PackedSpan.NONE;
        span = scan.next(text, PackedSpan.end(span))) {
      found++;
    }
    return found;
  }

  /** Finds and truncates them. */
  @Benchmark
  public int mask() {
    out.clear();
    masker.mask(log, 0, SIZE, out);
    return out.size();
  }
}
