package nl.doelbinding.analysis.render;

import java.nio.charset.StandardCharsets;

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

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes as UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
