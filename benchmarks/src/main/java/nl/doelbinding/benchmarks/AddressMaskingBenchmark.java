package nl.doelbinding.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.doelbinding.masking.LogMasker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Masking a log line, beside the regex that teams paste into a logging pattern. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class AddressMaskingBenchmark {

  private static final Pattern IPV4 = Pattern.compile("\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b");

  private static final Pattern IPV4_AND_IPV6 =
      Pattern.compile(
          "\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b"
              + "|(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}"
              + "|(?:[0-9a-fA-F]{1,4}:){1,7}:"
              + "|(?:[0-9a-fA-F]{1,4}:){1,6}(?::[0-9a-fA-F]{1,4}){1,6}"
              + "|::(?:[0-9a-fA-F]{1,4}:){0,6}[0-9a-fA-F]{1,4}");

  private final LogMasker masker = LogMasker.ofDefaults();

  /** A line of about 120 characters. */
  @Param({
    "2026-11-22 10:15:30.123 INFO  [worker-12] n.d.sample.Invoices - Sent invoice 2026-00417 of 3 lines in 12.5 ms to customer",
    "2026-11-22 10:15:30.123 INFO  [worker-12] n.d.sample.Invoices - Sent invoice 2026-00417 in 12.5 ms, asked by 198.51.100.77",
    "2026-11-22 10:15:30.123 INFO  [worker-12] n.d.sample.Invoices - Sent invoice 2026-00417, asked by 2001:db8:85a3::8a2e:7334"
  })
  public String line;

  /** Ours. */
  @Benchmark
  public String masker() {
    return masker.mask(line);
  }

  /** The short regex, which misses IPv6 and garbles versions. */
  @Benchmark
  public String regexOfIpv4() {
    return IPV4.matcher(line).replaceAll("x.x.x.x");
  }

  /** The regex that finds most of IPv6 too. */
  @Benchmark
  public String regexOfIpv4AndIpv6() {
    return IPV4_AND_IPV6.matcher(line).replaceAll("x");
  }
}
