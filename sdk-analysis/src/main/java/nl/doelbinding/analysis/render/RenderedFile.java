package nl.doelbinding.analysis.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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

  /**
   * Writes the file into a directory, which is made where needed. A reader sees the old file or the
   * whole new one.
   *
   * @return the file
   * @throws IOException if it cannot be written; then the old file is as it was
   */
  public Path writeTo(Path directory) throws IOException {
    Files.createDirectories(directory);
    Path target = directory.resolve(name);
    Path part = directory.resolve(name + ".part");
    try {
      Files.write(part, bytes);
      return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
