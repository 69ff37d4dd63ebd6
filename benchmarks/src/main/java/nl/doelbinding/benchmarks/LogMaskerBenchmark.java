package nl.doelbinding.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.MaskedBytes;
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
import org.openjdk.jmh.annotations.Warmup;

/** Masking a message of 120 characters, beside the expressions that teams paste into a pattern. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class LogMaskerBenchmark {

  private static final Pattern IPV4 = Pattern.compile("\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b");
  private static final Pattern IPV4_AND_IPV6 = Pattern.compile(LoggedLine.EXPRESSION);

  private final LogMasker masker = LogMasker.ofDefaults();
  private final MaskedBytes out = new MaskedBytes();

  /** The address in the message. */
  @Param({"none", "ipv4", "ipv6"})
  public String address;

  private String text = "";
  private byte[] bytes = {};

  /** The message as text and as bytes. */
  @Setup
  public void make() {
    text = LoggedLine.of(address);
    bytes = text.getBytes(StandardCharsets.UTF_8);
  }

  /** Ours, of a string, as Jetty and Tomcat have it. */
  @Benchmark
  public String ofString() {
    return masker.mask(text);
  }

  /** Ours, of bytes, as Logback has it. */
  @Benchmark
  public byte[] ofBytes() {
    return masker.mask(bytes);
  }

  /** Ours, into a buffer that is used again, as Log4j and files have it. */
  @Benchmark
  public int intoBuffer() {
    out.clear();
    masker.mask(bytes, 0, bytes.length, out);
    return out.size();
  }

  /** The short expression, which misses IPv6 and garbles versions. */
  @Benchmark
  public String regexOfIpv4() {
    return IPV4.matcher(text).replaceAll("x.x.x.x");
  }

  /** The expression that finds most of IPv6 too. */
  @Benchmark
  public String regexOfIpv4AndIpv6() {
    return IPV4_AND_IPV6.matcher(text).replaceAll("x");
  }
}
