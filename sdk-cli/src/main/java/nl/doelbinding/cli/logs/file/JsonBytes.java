package nl.doelbinding.cli.logs.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** JSON as UTF-8, in a buffer that is used again. */
final class JsonBytes {

  private byte[] bytes = new byte[1 << 12];
  private int size;

  /** A text in quotes. */
  static byte[] quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int index = 0; index < text.length(); index++) {
      char c = text.charAt(index);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  void clear() {
    size = 0;
  }

  JsonBytes append(byte[] more) {
    ensure(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
    return this;
  }

  JsonBytes append(long number) {
    ensure(20);
    int start = size;
    long left = number;
    do {
      bytes[size++] = (byte) ('0' + left % 10);
      left /= 10;
    } while (left > 0);
    for (int low = start, high = size - 1; low < high; low++, high--) {
      byte digit = bytes[low];
      bytes[low] = bytes[high];
      bytes[high] = digit;
    }
    return this;
  }

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), 2 * bytes.length));
    }
  }
}
