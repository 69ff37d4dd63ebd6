package nl.doelbinding.logging.log4j;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.layout.AbstractStringLayout;

/** Writes nothing: what stands in the place of a layout that may not write unmasked. */
final class SilentLayout extends AbstractStringLayout {

  private static final byte[] NOTHING = {};
  private static final Charset CHARSET = StandardCharsets.UTF_8;

  SilentLayout() {
    super(CHARSET);
  }

  @Override
  public String toSerializable(LogEvent event) {
    return "";
  }

  @Override
  public byte[] toByteArray(LogEvent event) {
    return NOTHING;
  }
}
