package nl.doelbinding.spring.masking;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.nio.charset.Charset;
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

  /** Without a masker it puts back what was there. */
  @SuppressWarnings("ReferenceEquality") // the masker that is there already
  static void putInto(OutputStreamAppender<ILoggingEvent> appender, @Nullable LogMasker masker) {
    Encoder<ILoggingEvent> present = appender.getEncoder();
    if (present == null
        || (present instanceof MaskingEncoder && !(present instanceof BootEncoder))) {
      return; // writes nothing, or was configured to mask by somebody who knows better
    }
    if (present instanceof BootEncoder known && known.masker == masker) {
      return;
    }
    Encoder<ILoggingEvent> nested = present instanceof BootEncoder known ? known.nested : present;
    if (masker == null) {
      appender.setEncoder(nested);
      return;
    }
    BootEncoder encoder = new BootEncoder(nested, masker);
    encoder.setContext(appender.getContext());
    String charset = System.getProperty(charsetProperty(appender));
    if (charset != null && encoder.nested.getClass().getName().equals(STRUCTURED)) {
      encoder.setCharset(Charset.forName(charset)); // which does not tell its own
    }
    encoder.start();
    appender.setEncoder(encoder);
  }

  /** Where Spring Boot leaves {@code logging.charset.*} for Logback. */
  private static String charsetProperty(OutputStreamAppender<ILoggingEvent> appender) {
    return appender instanceof ConsoleAppender ? "CONSOLE_LOG_CHARSET" : "FILE_LOG_CHARSET";
  }
}
