package nl.doelbinding.spring.masking;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.doelbinding.logging.logback.MaskingEncoder;
import nl.doelbinding.masking.LogMasker;
import org.jspecify.annotations.Nullable;

/** A masking encoder that was put round the encoder of an appender, and knows it again. */
final class BootEncoder extends MaskingEncoder {

  private static final String STRUCTURED =
      "org.springframework.boot.logging.logback.StructuredLogEncoder";

  private final Encoder<ILoggingEvent> nested;
  private final LogMasker masker;

  private BootEncoder(Encoder<ILoggingEvent> nested, LogMasker masker) {
    this.nested = nested;
    this.masker = masker;
    setEncoder(nested);
    setMasker(masker);
  }

  /**
   * Puts one into an appender, or without a masker puts back what was there.
   *
   * @return whether the appender writes what it should; otherwise it writes nothing
   */
  @SuppressWarnings("ReferenceEquality") // the masker that is there already
  static boolean putInto(OutputStreamAppender<ILoggingEvent> appender, @Nullable LogMasker masker) {
    Encoder<ILoggingEvent> present = appender.getEncoder();
    if (present == null
        || (present instanceof MaskingEncoder && !(present instanceof BootEncoder))) {
      return true; // writes nothing, or was configured to mask by somebody who knows better
    }
    if (present instanceof BootEncoder known && known.masker == masker) {
      return known.isStarted();
    }
    Encoder<ILoggingEvent> nested = present instanceof BootEncoder known ? known.nested : present;
    if (masker == null) {
      appender.setEncoder(nested);
      return true;
    }
    BootEncoder encoder = new BootEncoder(nested, masker);
    encoder.setContext(appender.getContext());
    if (nested.getClass().getName().equals(STRUCTURED)) {
      String charset = System.getProperty(charsetProperty(appender));
      // It does not tell its own.
      encoder.setCharset(charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset));
    }
    encoder.start();
    appender.setEncoder(encoder);
    return encoder.isStarted();
  }

  /** Where Spring Boot leaves {@code logging.charset.*} for Logback. */
  private static String charsetProperty(OutputStreamAppender<ILoggingEvent> appender) {
    return appender instanceof ConsoleAppender ? "CONSOLE_LOG_CHARSET" : "FILE_LOG_CHARSET";
  }
}
