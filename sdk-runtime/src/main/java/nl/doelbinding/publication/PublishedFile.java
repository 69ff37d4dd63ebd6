package nl.doelbinding.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file of a site, in memory. Immutable; threads may share it.
 *
 * <p>Not a record, because the bytes of a record could be changed from outside.
 */
final class PublishedFile {

  /** What a file belongs to; the register may be internal and is not served unasked. */
  enum Part {
    STATEMENT,
    REGISTER
  }

  private final String name;
  private final Part part;
  private final @Nullable String language;
  private final String type;
  private final String hash;
  private final byte[] bytes;

  /**
   * A file whose bytes have the hash.
   *
   * @param language the language of a page; {@code null} for what has none
   * @param type the media type
   * @param hash SHA-256 in hexadecimal
   */
  PublishedFile(
      String name, Part part, @Nullable String language, String type, String hash, byte[] bytes) {
    this.name = name;
    this.part = part;
    this.language = language;
    this.type = type;
    this.hash = hash;
    this.bytes = Arrays.copyOf(bytes, bytes.length);
  }

  String name() {
    return name;
  }

  Part part() {
    return part;
  }

  @Nullable String language() {
    return language;
  }

  /** Whether it is a page in a language, for which a visitor's language decides. */
  boolean isPage() {
    return language != null && type.startsWith("text/html");
  }

  String type() {
    return type;
  }

  /** A strong entity tag (RFC 9110, 8.8.3). */
  String entityTag() {
    return '"' + hash + '"';
  }

  int length() {
    return bytes.length;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }
}
