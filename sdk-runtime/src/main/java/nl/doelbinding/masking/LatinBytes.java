package nl.doelbinding.masking;

import java.nio.charset.StandardCharsets;

/**
 * Bytes seen as characters, one for one, without copying them. In every charset that holds ASCII
 * unchanged, addresses look the same through it.
 */
final class LatinBytes implements CharSequence {

  private final byte[] bytes;
  private final int offset;
  private final int length;

  private LatinBytes(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.offset = offset;
    this.length = length;
  }

  static LatinBytes of(byte[] bytes) {
    return new LatinBytes(bytes, 0, bytes.length);
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return (char) (bytes[offset + index] & 0xFF);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new LatinBytes(bytes, offset + start, end - start);
  }

  @Override
  public String toString() {
    return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
  }
}
