package nl.doelbinding.benchmarks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import nl.doelbinding.logging.log4j.MaskingLayout;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.Layout;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.layout.ByteBufferDestination;
import org.apache.logging.log4j.core.layout.ByteBufferDestinationHelper;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.apache.logging.log4j.message.SimpleMessage;
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

/** An event of Log4j, encoded with a usual pattern. Run it with {@code -prof gc}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class Log4jMaskingBenchmark {

  private static final String PATTERN = "%d %-5level [%thread] %logger - %msg%n%ex";

  private final Layout<?> plain = pattern(PATTERN);
  private final Layout<?> masking = MaskingLayout.newBuilder().setLayout(pattern(PATTERN)).build();
  private final Layout<?> replacing =
      pattern("%replace{" + PATTERN + "}{" + LoggedLine.EXPRESSION + "}{x}");
  private final Discarding destination = new Discarding();

  /** Which address stands in the message. */
  @Param({"none", "ipv4", "ipv6"})
  public String address;

  private LogEvent event = event(LoggedLine.NONE);

  /** Takes the message, and checks that what is compared does what it is said to do. */
  @Setup
  public void setUp() {
    event = event(LoggedLine.of(address));
    boolean found = !address.equals("none");
    if (plain.toSerializable(event).equals(masking.toSerializable(event)) == found
        || plain.toSerializable(event).equals(replacing.toSerializable(event)) == found) {
      throw new IllegalStateException("Not masked as it should be: " + address);
    }
  }

  /** The pattern alone. */
  @Benchmark
  public Object unmasked() {
    plain.encode(event, destination);
    return destination;
  }

  /** The pattern inside ours. */
  @Benchmark
  public Object masked() {
    masking.encode(event, destination);
    return destination;
  }

  /** The pattern inside the replacement that it offers itself. */
  @Benchmark
  public Object replaced() {
    replacing.encode(event, destination);
    return destination;
  }

  private static LogEvent event(String message) {
    return Log4jLogEvent.newBuilder()
        .setLoggerName("nl.doelbinding.sample.Invoices")
        .setLevel(Level.INFO)
        .setThreadName("worker-12")
        .setMessage(new SimpleMessage(message))
        .build();
  }

  private static Layout<?> pattern(String pattern) {
    return PatternLayout.newBuilder()
        .setCharset(StandardCharsets.UTF_8)
        .setPattern(pattern)
        .build();
  }

  /** Takes bytes as the manager of a file does, and forgets them when its buffer is full. */
  private static final class Discarding implements ByteBufferDestination {

    private final ByteBuffer buffer = ByteBuffer.allocate(8192);

    @Override
    public ByteBuffer getByteBuffer() {
      return buffer;
    }

    @Override
    public ByteBuffer drain(ByteBuffer full) {
      buffer.clear();
      return buffer;
    }

    @Override
    public void writeBytes(ByteBuffer data) {
      synchronized (this) {
        ByteBufferDestinationHelper.writeToUnsynchronized(data, this);
      }
    }

    @Override
    public void writeBytes(byte[] data, int offset, int length) {
      synchronized (this) {
        ByteBufferDestinationHelper.writeToUnsynchronized(data, offset, length, this);
      }
    }
  }
}
