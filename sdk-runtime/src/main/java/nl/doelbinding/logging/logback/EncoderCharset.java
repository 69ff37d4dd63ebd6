package nl.doelbinding.logging.logback;

import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The charset an encoder writes in, as far as it tells. */
final class EncoderCharset {

  /** Writes UTF-8 always, and has nothing to ask. */
  private static final String JSON = "ch.qos.logback.classic.encoder.JsonEncoder";

  private EncoderCharset() {}

  /**
   * The charset.
   *
   * @throws IllegalArgumentException if the encoder does not tell: bytes taken for UTF-8 that are
   *     UTF-16 would go out as they are
   */
  static Charset of(Encoder<?> encoder) {
    if (encoder instanceof LayoutWrappingEncoder<?> layout) {
      // Logback encodes with the platform's charset when none is set.
      return layout.getCharset() == null ? Charset.defaultCharset() : layout.getCharset();
    }
    if (encoder.getClass().getName().equals(JSON)) {
      return StandardCharsets.UTF_8;
    }
    for (String getter : new String[] {"getCharset", "getEncoding"}) {
      Object told = told(encoder, getter);
      if (told instanceof Charset charset) {
        return charset;
      }
      if (told instanceof String name) {
        return Charset.forName(name);
      }
    }
    throw new IllegalArgumentException(
        encoder.getClass().getName()
            + " does not tell its charset. Say it beside the encoder, in the MaskingEncoder:"
            + " <charset>UTF-8</charset>");
  }

  private static @Nullable Object told(Encoder<?> encoder, String getter) {
    try {
      return encoder.getClass().getMethod(getter).invoke(encoder);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException untold) {
      return null;
    }
  }
}
