package nl.doelbinding.benchmarks;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import nl.doelbinding.logging.logback.MaskingEncoder;
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

/** An event of Logback, made and encoded with a usual pattern. Run it with {@code -prof gc}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class LogbackMaskingBenchmark {

  private static final String PATTERN = "%d %-5level [%thread] %logger - %msg%n%ex";

  private final LoggerContext context = new LoggerContext();
  private final Logger logger = context.getLogger("nl.doelbinding.sample.Invoices");
  private final Encoder<ILoggingEvent> plain = pattern(PATTERN);
  private final Encoder<ILoggingEvent> masking = masking();
  private final Encoder<ILoggingEvent> replacing =
      pattern("%replace(" + PATTERN + "){'" + LoggedLine.EXPRESSION + "', 'x'}");

  /** Which address stands in the message. */
  @Param({"none", "ipv4", "ipv6"})
  public String address;

  private String message = LoggedLine.NONE;

  /** Takes the message. */
  @Setup
  public void setUp() {
    context.setMDCAdapter(new LogbackMDCAdapter());
    message = LoggedLine.of(address);
  }

  /** The pattern alone. */
  @Benchmark
  public byte[] unmasked() {
    return plain.encode(event());
  }

  /** The pattern inside ours. */
  @Benchmark
  public byte[] masked() {
    return masking.encode(event());
  }

  /** The pattern inside the replacement that it offers itself. */
  @Benchmark
  public byte[] replaced() {
    return replacing.encode(event());
  }

  private LoggingEvent event() {
    return new LoggingEvent("x", logger, Level.INFO, message, null, null);
  }

  private Encoder<ILoggingEvent> pattern(String pattern) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern(pattern);
    encoder.start();
    return encoder;
  }

  private Encoder<ILoggingEvent> masking() {
    MaskingEncoder encoder = new MaskingEncoder();
    encoder.setContext(context);
    encoder.setEncoder(pattern(PATTERN));
    encoder.start();
    return encoder;
  }
}
