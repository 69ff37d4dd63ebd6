package nl.doelbinding.masking.internal;

import java.util.Arrays;

/** Printable ASCII that grows at its end. For one thread; can be used again. */
public final class AsciiBuffer {

  private byte[] bytes = new byte[128];
  private int size;

  /** Empty. */
  public AsciiBuffer() {}

  /** How many characters it holds. */
  public int size() {
    return size;
  }

  /** How many it can hold before it grows. */
  public int capacity() {
    return bytes.length;
  }

  /** Forgets what is behind a number of characters. */
  public void shrinkTo(int size) {
    this.size = size;
  }

  /**
   * Appends a text.
   *
   * @throws IllegalArgumentException if it has anything but printable ASCII, which bytes and
   *     characters would not write alike; the message does not hold it
   */
  public void append(CharSequence text) {
    int length = text.length();
    ensure(length);
    for (int index = 0; index < length; index++) {
      char c = text.charAt(index);
      if (c < ' ' || c > '~') {
        throw new IllegalArgumentException("A strategy wrote more than printable ASCII");
      }
      bytes[size + index] = (byte) c;
    }
    size += length;
  }

  /** Appends an IPv4 address. */
  public void appendOctets(long bits) {
    ensure(15);
    for (int shift = 24; shift >= 0; shift -= 8) {
      int octet = (int) (bits >>> shift) & 0xFF;
      if (octet > 99) {
        bytes[size++] = (byte) ('0' + octet / 100);
      }
      if (octet > 9) {
        bytes[size++] = (byte) ('0' + octet / 10 % 10);
      }
      bytes[size++] = (byte) ('0' + octet % 10);
      if (shift > 0) {
        bytes[size++] = '.';
      }
    }
  }

  /** Whether what it holds from an index on is what stands there in a text. */
  public boolean endsWith(Text text, int start, int end, int from) {
    return Arrays.equals(bytes, from, size, text.bytes(), start, end);
  }

  /** The array that holds it, not copied. */
  public byte[] array() {
    return bytes;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
