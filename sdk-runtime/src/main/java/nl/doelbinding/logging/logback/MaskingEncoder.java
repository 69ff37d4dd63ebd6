package nl.doelbinding.logging.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.LogMaskerBuilder;
import nl.doelbinding.masking.address.AddressStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Masks the IP addresses in what another encoder makes of an event.
 *
 * <pre>{@code
 * <appender name="FILE" class="ch.qos.logback.core.FileAppender">
 *   <file>application.log</file>
 *   <encoder class="nl.doelbinding.logging.logback.MaskingEncoder">
 *     <encoder class="ch.qos.logback.classic.encoder.PatternLayoutEncoder">
 *       <pattern>%d %level %logger - %msg %mdc%n</pattern>
 *     </encoder>
 *     <ipv4PrefixLength>16</ipv4PrefixLength>   <!-- 24 if left out -->
 *     <ipv6PrefixLength>32</ipv6PrefixLength>   <!-- 48 if left out -->
 *   </encoder>
 * </appender>
 * }</pre>
 *
 * <p>The bytes of the whole line are masked, so nothing that the nested encoder writes is left out:
 * message, arguments, MDC, key-value pairs, stack trace, JSON; its header and footer too.
 *
 * <p>Fails closed: without a nested encoder, or with a setting that cannot be used, it reports an
 * error to Logback's status manager, does not start and writes nothing. If masking a line fails,
 * all digits of that line are hidden, and the first time a warning is reported.
 *
 * <p>Configured by one thread; once started, threads may share it if they may share the nested
 * encoder.
 *
 * @since 0.1
 */
public class MaskingEncoder extends EncoderBase<ILoggingEvent> {

  private static final byte[] NOTHING = {};

  private final AtomicBoolean failureReported = new AtomicBoolean();
  private @Nullable Encoder<ILoggingEvent> encoder;
  private @Nullable Charset charset;
  private @Nullable Integer ipv4PrefixLength;
  private @Nullable Integer ipv6PrefixLength;
  private @Nullable AddressStrategy strategy;
  private @Nullable LogMasker masker;
  private volatile @Nullable EncodedMasking masking;

  /** For Logback, which configures it by its setters. */
  public MaskingEncoder() {}

  /** The encoder whose output is masked. Required. */
  public void setEncoder(Encoder<ILoggingEvent> encoder) {
    this.encoder = encoder;
  }

  /**
   * The charset of the nested encoder's bytes. If not set, it is that of a {@link
   * LayoutWrappingEncoder}, and UTF-8 for any other encoder.
   */
  public void setCharset(Charset charset) {
    this.charset = charset;
  }

  /** Bits kept of an IPv4 address, 0 to 24. */
  public void setIpv4PrefixLength(int length) {
    this.ipv4PrefixLength = length;
  }

  /** Bits kept of an IPv6 address, 0 to 64. */
  public void setIpv6PrefixLength(int length) {
    this.ipv6PrefixLength = length;
  }

  /** What is written instead of an address; excludes the prefix lengths. */
  public void setStrategy(AddressStrategy strategy) {
    this.strategy = strategy;
  }

  /** A masker made elsewhere; then none of the settings of a masker may be given. */
  public void setMasker(LogMasker masker) {
    this.masker = masker;
  }

  /** Starts the nested encoder if it is not started, then itself; or reports why it cannot. */
  @Override
  public void start() {
    Encoder<ILoggingEvent> nested = encoder;
    if (nested == null) {
      addError(
          "MaskingEncoder has no nested <encoder>, so nothing is written. Put the encoder to be"
              + " masked inside it: <encoder class=\"…PatternLayoutEncoder\">");
      return;
    }
    try {
      masking = new EncodedMasking(masker(), charset(nested));
    } catch (IllegalArgumentException | IllegalStateException unusable) {
      addError("MaskingEncoder cannot be used, so nothing is written: " + unusable.getMessage());
      return;
    }
    if (!nested.isStarted()) {
      if (nested.getContext() == null) {
        nested.setContext(getContext());
      }
      nested.start();
    }
    super.start();
  }

  @Override
  public void stop() {
    super.stop();
    if (encoder != null) {
      encoder.stop();
    }
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    return encoder == null || !isStarted() ? NOTHING : masked(encoder.encode(event));
  }

  @Override
  public byte[] headerBytes() {
    return encoder == null || !isStarted() ? NOTHING : masked(encoder.headerBytes());
  }

  @Override
  public byte[] footerBytes() {
    return encoder == null ? NOTHING : masked(encoder.footerBytes());
  }

  /** As the nested encoder says. */
  @Override
  public boolean isStateful() {
    return encoder != null && encoder.isStateful();
  }

  private byte[] masked(byte @Nullable [] encoded) {
    EncodedMasking current = masking;
    if (encoded == null || current == null) {
      return NOTHING;
    }
    byte[] result = current.mask(encoded);
    if (current.masker().counts().failures() > 0 && failureReported.compareAndSet(false, true)) {
      addWarn("Masking a log line failed; all digits of such lines are hidden. Reported once.");
    }
    return result;
  }

  private LogMasker masker() {
    if (masker != null) {
      return masker;
    }
    LogMaskerBuilder builder = LogMasker.builder();
    if (ipv4PrefixLength != null) {
      builder.ipv4PrefixLength(ipv4PrefixLength);
    }
    if (ipv6PrefixLength != null) {
      builder.ipv6PrefixLength(ipv6PrefixLength);
    }
    if (strategy != null) {
      builder.strategy(strategy);
    }
    return builder.build();
  }

  private Charset charset(Encoder<ILoggingEvent> nested) {
    if (charset != null) {
      return charset;
    }
    if (nested instanceof LayoutWrappingEncoder<?> layout) {
      // Logback encodes with the platform's charset when none is set.
      return layout.getCharset() == null ? Charset.defaultCharset() : layout.getCharset();
    }
    return StandardCharsets.UTF_8;
  }
}
