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

  /** Whether groups of this size go on before or behind: the same separator, as many digits. */
  static boolean isInRow(Text text, int start, int end, char separator, int size) {
    boolean behind = text.at(end) == separator && DigitRow.run(text, end + 1, size + 1) == size;
    int before = start - 1 - size;
    return behind
        || (text.at(start - 1) == separator
            && DigitRow.run(text, before, size) == size
            && !Chars.isDigit(text.at(before - 1))
            && text.at(before - 1) != ':');
  }
}
