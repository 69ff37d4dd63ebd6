package nl.doelbinding.logging.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;

/** An encoder that is no layout, with a header and a footer. */
public class FramingEncoder extends EncoderBase<ILoggingEvent> {

  @Override
  public byte[] headerBytes() {
    return line("opened at 192.0.2.1");
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    return line(event.getFormattedMessage());
  }

  @Override
  public byte[] footerBytes() {
    return line("closed at 192.0.2.1");
  }

  private static byte[] line(String text) {
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
