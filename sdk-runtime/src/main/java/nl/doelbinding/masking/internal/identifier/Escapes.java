package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.Text;

/**
 * Characters that are written by their number: {@code %40} in URLs, {@code %2540} in URLs inside
 * URLs, {@code \}{@code u0040} in JSON.
 */
final class Escapes {

  private static final int PERCENT = 3;
  private static final int TWICE = 5;
  private static final int UNICODE = 6;

  private Escapes() {}

  /** The length of the escape that starts here, or 0. */
  static int lengthAt(Text text, int start) {
    char c = text.at(start);
    if (c == '%') {
      if (text.at(start + 1) == '2' && text.at(start + 2) == '5' && isHex(text, start + 3, 2)) {
        return TWICE;
      }
      return isHex(text, start + 1, 2) ? PERCENT : 0;
    }
    boolean unicode = c == '\\' && text.at(start + 1) == 'u';
    return unicode && isHex(text, start + 2, 4) ? UNICODE : 0;
  }

  /** The length of the escape that ends here, or 0. */
  static int lengthBefore(Text text, int end) {
    if (!Chars.isHex(text.at(end - 1)) || !Chars.isHex(text.at(end - 2))) {
      return 0;
    }
    for (int length : LENGTHS) {
      if (lengthAt(text, end - length) == length) {
        return length;
      }
    }
    return 0;
  }

  private static final int[] LENGTHS = {UNICODE, TWICE, PERCENT};

  /** The character that an escape of this length stands for, or the byte of a longer one. */
  static char value(Text text, int start, int length) {
    int value = 0;
    int digits = length == UNICODE ? 4 : 2;
    for (int index = start + length - digits; index < start + length; index++) {
      char c = text.at(index);
      value = value << 4 | (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return (char) value;
  }

  /** The length of this character, plain or escaped, where it starts here; or 0. */
  static int lengthOf(char wanted, Text text, int start) {
    if (text.at(start) == wanted) {
      return 1;
    }
    int length = lengthAt(text, start);
    return length > 0 && value(text, start, length) == wanted ? length : 0;
  }

  private static boolean isHex(Text text, int start, int count) {
    for (int index = start; index < start + count; index++) {
      if (!Chars.isHex(text.at(index))) {
        return false;
      }
    }
    return true;
  }
}
