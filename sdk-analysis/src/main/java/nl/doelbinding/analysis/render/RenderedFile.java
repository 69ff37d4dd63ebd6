package nl.doelbinding.analysis.render;

import java.nio.charset.StandardCharsets;
import nl.doelbinding.analysis.register.Language;

/**
 * A file that a renderer made. Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class RenderedFile {
  private final String name;
  private final byte[] bytes;

  private RenderedFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** A file of some bytes. */
  public static RenderedFile of(String name, byte[] bytes) {
    return new RenderedFile(name, bytes.clone());
  }

  /** A file of text, in UTF-8. */
  public static RenderedFile of(String name, String text) {
    return new RenderedFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The name, without directory. */
  public String name() {
    return name;
  }

  /** The same bytes under a name that tells their language: {@code register-en.html}. */
  public RenderedFile in(Language language) {
    int dot = name.lastIndexOf('.');
    return new RenderedFile(
        name.substring(0, dot) + "-" + language.code() + name.substring(dot), bytes);
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
