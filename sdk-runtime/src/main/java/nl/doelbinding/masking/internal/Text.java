package nl.doelbinding.masking.internal;

/**
 * A stretch of bytes in which every ASCII character is itself, as in UTF-8 and ISO 8859, and every
 * other byte is none: what the finders look at. Indexes are those of the array.
 *
 * <p>One class over one kind of array, so that a judgement costs no more than its comparisons. For
 * one thread at a time.
 */
public class Text {

  /** What stands for a character that is not ASCII. */
  private static final byte OTHER = (byte) 0x80;

  private static final byte[] NONE = {};

  private byte[] bytes = NONE;
  private byte[] own = NONE;
  private int start;
  private int end;

  /** Sees these bytes from now on, without copying them. */
  public void view(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
  }

  /** Sees the characters of this text from now on, one byte for each, copied. */
  public void copy(CharSequence text) {
    int length = text.length();
    byte[] copied = room(length);
    for (int index = 0; index < length; index++) {
      copied[index] = narrow(text.charAt(index));
    }
    view(copied, 0, length);
  }

  /** Sees these characters from now on, one byte for each, copied. */
  public void copy(char[] text, int from, int to) {
    byte[] copied = room(to - from);
    for (int index = from; index < to; index++) {
      copied[index - from] = narrow(text[index]);
    }
    view(copied, 0, to - from);
  }

  /** Lets go of bytes that are not its own. */
  public void release() {
    bytes = own;
    start = 0;
    end = 0;
  }

  /** How many bytes it holds on to. */
  public int size() {
    return own.length;
  }

  private byte[] room(int length) {
    if (own.length < length) {
      own = new byte[Math.max(length, Math.min(Integer.MAX_VALUE - 8, 2 * own.length))];
    }
    return own;
  }

  private static byte narrow(char c) {
    return c < 0x80 ? (byte) c : OTHER;
  }

  /** The index of the first byte. */
  public int start() {
    return start;
  }

  /** The index behind the last byte. */
  public int end() {
    return end;
  }

  /** The character at an index, or a space outside: both ends of a text are boundaries. */
  public char at(int index) {
    return index >= start && index < end ? (char) (bytes[index] & 0xFF) : ' ';
  }

  /** The array, not copied. */
  byte[] bytes() {
    return bytes;
  }

  /** The characters between two indexes of the text; for messages of tests. */
  @Override
  public String toString() {
    return new String(bytes, start, end - start, java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
