package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.Text;

/** A number that is written in groups: digits with something between them. */
final class DigitRow {

  private static final int MAX_JOINT = 5;

  private DigitRow() {}

  /** How many digits stand here in one piece, counted up to a limit. */
  static int run(Text text, int start, int limit) {
    int length = 0;
    while (length < limit && Chars.isDigit(text.at(start + length))) {
      length++;
    }
    return length;
  }

  /** The end of so many digits with single separators, or -1 if they are fewer. */
  static int end(Text text, int start, int count) {
    int index = start;
    for (int seen = 0; ; ) {
      int run = run(text, index, count - seen);
      seen += run;
      index += run;
      if (seen == count) {
        return index;
      }
      int separator = Separators.length(text, index);
      if (run == 0 || separator == 0) {
        return -1;
      }
      index += separator;
    }
  }

  /** The sizes of the groups, four bits each, the last group lowest: 0x423 for 1234.56.782. */
  static long shape(Text text, int start, int end) {
    long shape = 0;
    for (int index = start; index < end; ) {
      int run = run(text, index, end - index);
      shape = shape << 4 | run;
      index += run;
      index += index < end ? joint(text, index) : 0;
    }
    return shape;
  }

  /** The character that parts the last group from the one before, or a space if there is one. */
  static char lastSeparator(Text text, int start, int end) {
    int index = end;
    while (index > start && Chars.isDigit(text.at(index - 1))) {
      index--;
    }
    // What is left of %20 are its digits, which were skipped.
    return index > start && text.at(index - 1) != '%' ? text.at(index - 1) : ' ';
  }

  /** The length of what parts two groups of a telephone number: {@code ") "}, {@code " - "}. */
  static int joint(Text text, int start) {
    int index = start;
    while (index - start < MAX_JOINT) {
      char c = text.at(index);
      int length = c == '(' || c == ')' || c == '/' ? 1 : Separators.length(text, index);
      if (length == 0) {
        break;
      }
      index += length;
    }
    return Chars.isDigit(text.at(index)) ? index - start : 0;
  }

  /** The index of the next digit at or behind a place; the digits of {@code %20} are none. */
  static int nextDigit(Text text, int start) {
    int index = start;
    while (!Chars.isDigit(text.at(index))) {
      index += Math.max(1, Separators.length(text, index));
    }
    return index;
  }
}
