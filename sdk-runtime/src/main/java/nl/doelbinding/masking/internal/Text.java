package nl.doelbinding.masking.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text that the finders look at: bytes in which every ASCII character is itself, as in UTF-8
 * and ISO 8859, and every other byte is none.
 *
 * <p>A copy with spaces before and behind it, so that a finder may look over both ends without
 * asking where they are: they are boundaries. One class over one kind of array, so that a judgement
 * costs no more than its comparisons. For one thread at a time; can be used again.
 */
public class Text {

  /** The index of the first character. Nothing looks further back or ahead than this. */
  public static final int START = 64;

  /** What stands for a character that is not ASCII. */
  private static final byte OTHER = (byte) 0x80;

  private byte[] bytes = new byte[512];
  private int end = START;

  /** Empty. */
  public Text() {
    Arrays.fill(bytes, 0, START, (byte) ' ');
    close(0);
  }

  /** Copies these bytes. */
  public void set(byte[] source, int from, int to) {
    reserve(to - from);
    System.arraycopy(source, from, bytes, START, to - from);
    close(to - from);
  }

  /** Copies these characters, one byte for each. */
  public void set(CharSequence source) {
    int length = source.length();
    reserve(length);
    for (int index = 0; index < length; index++) {
      bytes[START + index] = narrow(source.charAt(index));
    }
    close(length);
  }

  /** Copies these characters, one byte for each. */
  public void set(char[] source, int from, int to) {
    reserve(to - from);
    for (int index = from; index < to; index++) {
      bytes[START + index - from] = narrow(source[index]);
    }
    close(to - from);
  }

  /**
   * Whether a finder may find something in a string. Takes a quarter of the time of a copy: it
   * looks at the lower halves of the characters only, so an exotic letter may pass for a digit
   * here, but where there are digits they are seen. Leaves the text undefined.
   */
  @SuppressWarnings("deprecation") // Nothing else copies without allocating.
  public boolean isSuspicious(String source, SpanFinder finder) {
    int length = source.length();
    reserve(length);
    source.getBytes(0, length, bytes, START);
    return finder.isSuspicious(bytes, START, START + length);
  }

  private void reserve(int length) {
    int needed = Math.addExact(length, 2 * START);
    if (bytes.length < needed) {
      bytes = new byte[(int) Math.max(needed, Math.min(Integer.MAX_VALUE - 8L, 2L * length))];
      Arrays.fill(bytes, 0, START, (byte) ' ');
    }
  }

  private void close(int length) {
    end = START + length;
    Arrays.fill(bytes, end, end + START, (byte) ' ');
  }

  private static byte narrow(char c) {
    return c < 0x80 ? (byte) c : OTHER;
  }

  /** How many bytes it holds on to. */
  public int size() {
    return bytes.length;
  }

  /** The index behind the last character. */
  public int end() {
    return end;
  }

  /** The character at an index, or a space a little outside. */
  public char at(int index) {
    return (char) (bytes[index] & 0xFF);
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public String toString() {
    return new String(bytes, START, end - START, StandardCharsets.ISO_8859_1);
  }
}
