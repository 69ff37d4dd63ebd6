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
      case ',' -> text.at(start - 4) != ':' || !Chars.isDigit(second);
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

  /** Whether the row of groups goes on: the same separator, and a digit behind it. */
  static boolean goesOn(Text text, int end, char separator) {
    return text.at(end) == separator && Chars.isDigit(text.at(end + 1));
  }
}
