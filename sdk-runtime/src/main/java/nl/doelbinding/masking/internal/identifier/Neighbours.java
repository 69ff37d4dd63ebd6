package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.Text;

/** Whether what stands next to digits makes them a part of something longer. */
final class Neighbours {

  private Neighbours() {}

  /** Neither a fraction nor the next part of a date, a time, an id. */
  static boolean mayStart(Text text, int start) {
    char before = text.at(start - 1);
    char second = text.at(start - 2);
    return switch (before) {
      case '.', ':' -> !Chars.isDigit(second);
      // 12:06:09,123456 as many loggers write the time.
      case ',' ->
          text.at(start - 4) != ':' || !Chars.isDigit(text.at(start - 3)) || !Chars.isDigit(second);
      case '-' -> false;
      default -> true;
    };
  }

  /** Neither the whole part of a fraction nor the first part of a date, a time, an id. */
  static boolean mayEnd(Text text, int end) {
    char after = text.at(end);
    char second = text.at(end + 1);
    return switch (after) {
      case '.', ':' -> !Chars.isDigit(second);
      case '-' -> !Words.isWord(second);
      default -> !Chars.isWord(after);
    };
  }

  /** Whether groups of this size go on before or behind, in hexadecimal too, as in a dump. */
  static boolean isInRow(Text text, int start, int end, char separator, int size) {
    boolean before = text.at(start - 1) == separator && isGroup(text, start - 1 - size, size);
    return before || (text.at(end) == separator && isGroup(text, end + 1, size));
  }

  /** So many digits, of which one is decimal, neither more nor a part of a time. */
  private static boolean isGroup(Text text, int start, int size) {
    boolean digit = false;
    for (int index = start; index < start + size; index++) {
      if (!Chars.isHex(text.at(index))) {
        return false;
      }
      digit |= Chars.isDigit(text.at(index));
    }
    char before = text.at(start - 1);
    return digit && before != ':' && !Chars.isWord(before) && !Chars.isWord(text.at(start + size));
  }
}
