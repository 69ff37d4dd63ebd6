package nl.doelbinding.logging.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.Charset;
import java.util.function.Function;
import nl.doelbinding.logging.internal.EncodedMasking;
import nl.doelbinding.logging.internal.FailureWatch;
import nl.doelbinding.logging.internal.HiddenFault;
import nl.doelbinding.logging.internal.TextMasking;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.settings.MaskingSettings;
import nl.doelbinding.masking.settings.Setting;
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
 *     <ipv4PrefixLength>16</ipv4PrefixLength>
 *     <ipv6PrefixLength>32</ipv6PrefixLength>
 *   </encoder>
 * </appender>
 * }</pre>
 *
 * <p>Every {@link Setting} is an element of its own; all may be left out.
 *
 * <p>The bytes of the whole line are masked, so nothing that the nested encoder writes is left out:
 * message, arguments, MDC, key-value pairs, stack trace, JSON; its header and footer too.
 *
 * <p>Fails closed: without a nested encoder, with one whose charset nobody tells, or with a setting
 * that cannot be used, it reports an error to Logback's status manager, does not start and writes
 * nothing. If the nested encoder fails, nothing of that event is written, and Logback is told the
 * type and place of the fault without its message, which may hold an address. If masking a line
 * fails, all digits of that line are hidden, and the first time a warning is reported.
 *
 * <p>Configured by one thread; once started, threads may share it if they may share the nested
 * encoder.
 *
 * @since 0.1
 */
public class MaskingEncoder extends EncoderBase<ILoggingEvent> implements MaskingElements {

  private static final byte[] NOTHING = {};

  private @Nullable FailureWatch failures;
  private @Nullable Encoder<ILoggingEvent> encoder;
  private @Nullable Charset charset;
  private @Nullable LogMasker masker;
  private boolean maskDeclaredArguments;
  private final MaskingSettings settings = new MaskingSettings();
  private volatile @Nullable EncodedMasking masking;

  /** For Logback, which configures it by its setters. */
  public MaskingEncoder() {}

  /** The encoder whose output is masked. Required. */
  public void setEncoder(Encoder<ILoggingEvent> encoder) {
    this.encoder = encoder;
  }

  /**
   * The charset of the nested encoder's bytes. If not set, it is what the encoder itself tells, as
   * every {@link ch.qos.logback.core.encoder.LayoutWrappingEncoder} and the encoders of
   * logstash-logback-encoder do. Required for one that does not tell.
   */
  public void setCharset(Charset charset) {
    this.charset = charset;
  }

  /** A masker made elsewhere; then none of the settings of a masker may be given. */
  public void setMasker(LogMasker masker) {
    this.masker = masker;
  }

  /**
   * Whether to hide also what the arguments and key-values of an event declare: if one is an object
   * with members that are {@code @PersonalData}, their values are written as {@code
   * [masked:email]}, in the text of the object and wherever else in the line a value of four
   * characters or more stands. The nested encoder then gets the text of such an object and not the
   * object. False if left out.
   *
   * <p>A value that is passed by itself, as {@code user.getEmail()} is, has no declaration any
   * more: rule DB-110 finds it at build.
   */
  public void setMaskDeclaredArguments(boolean maskDeclaredArguments) {
    this.maskDeclaredArguments = maskDeclaredArguments;
  }

  @Override
  public MaskingSettings settings() {
    return settings;
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
      LogMasker made = masker();
      failures = new FailureWatch(made);
      masking = new EncodedMasking(made, charset == null ? EncoderCharset.of(nested) : charset);
      start(nested);
    } catch (RuntimeException | LinkageError unusable) {
      addError(
          "MaskingEncoder cannot be used, so nothing is written: " + HiddenFault.reason(unusable));
      return;
    }
    super.start();
  }

  private void start(Encoder<ILoggingEvent> nested) {
    if (!nested.isStarted()) {
      if (nested.getContext() == null) {
        nested.setContext(getContext());
      }
      nested.start();
    }
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
    Encoder<ILoggingEvent> nested = encoder;
    if (nested == null || !isStarted()) {
      return NOTHING;
    }
    try {
      return masked(nested.encode(told(event)));
    } catch (RuntimeException | StackOverflowError | LinkageError fault) {
      throw HiddenFault.of(nested, fault);
    }
  }

  @Override
  public byte[] headerBytes() {
    return isStarted() ? frame(Encoder::headerBytes) : NOTHING;
  }

  @Override
  public byte[] footerBytes() {
    return frame(Encoder::footerBytes);
  }

  /** As the nested encoder says. */
  @Override
  public boolean isStateful() {
    return encoder != null && encoder.isStateful();
  }

  private ILoggingEvent told(ILoggingEvent event) {
    return maskDeclaredArguments ? MaskedEvent.ofDeclared(event, TextMasking.NOTHING) : event;
  }

  private byte[] frame(Function<Encoder<ILoggingEvent>, byte @Nullable []> part) {
    Encoder<ILoggingEvent> nested = encoder;
    if (nested == null) {
      return NOTHING;
    }
    try {
      return masked(part.apply(nested));
    } catch (RuntimeException | StackOverflowError | LinkageError fault) {
      throw HiddenFault.of(nested, fault);
    }
  }

  private byte[] masked(byte @Nullable [] encoded) {
    EncodedMasking current = masking;
    if (encoded == null || current == null) {
      return NOTHING;
    }
    byte[] result = current.mask(encoded);
    if (result != encoded && failures != null && failures.hasFailedFirst()) {
      addWarn("Masking a log line failed; all digits of such lines are hidden. Reported once.");
    }
    return result;
  }

  private LogMasker masker() {
    LogMasker ofSettings = settings.masker();
    if (masker == null) {
      return ofSettings;
    }
    for (Setting setting : Setting.values()) {
      if (settings.get(setting) != null) {
        throw new IllegalArgumentException(setting.key() + " contradicts masker: give one of them");
      }
    }
    return masker;
  }
}
