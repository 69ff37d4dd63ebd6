package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.Text;

/**
 * Telephone numbers as dialled within the Netherlands: ten digits, an area's first or that of
 * mobile phones. Free and paid services (0800, 0900) are nobody's own and not among them.
 */
final class DutchNumbers {

  private static final int DIGITS = 10;
  private static final int MOBILE = 2;

  /** Areas of three digits, and what has one as well: 085 and its like move with people. */
  private static final String AREAS =
      "010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 070 071 072 "
          + "073 074 075 076 077 078 079 082 084 085 087 088 091";

  private DutchNumbers() {}

  /** The number whose zero stands at {@code digits}, perhaps behind a bracket. */
  static long at(Text text, int start, int digits) {
    int area = area(text, digits);
    if (area == 0) {
      return PackedSpan.NONE;
    }
    boolean named = Evidence.PHONE.isBefore(text, start);
    if (!named && !Neighbours.mayStart(text, start)) {
      return PackedSpan.NONE;
    }
    int first = DigitRow.run(text, digits, DIGITS + 1);
    int end = end(text, digits, first);
    // (020) opens a number, (0612345678) stands in brackets.
    boolean open = start != digits && (first == DIGITS || text.at(digits + first) != ')');
    if (end < 0 || open || !Neighbours.mayEnd(text, end)) {
      return PackedSpan.NONE;
    }
    if (first < DIGITS && !named && !isGrouped(text, digits, end, area, first)) {
      return PackedSpan.NONE;
    }
    boolean certain = named || first < DIGITS || area == MOBILE;
    return PackedSpan.of(start, end, certain ? PackedSpan.PHONE : PackedSpan.PHONE_LOOKALIKE);
  }

  /** How many digits the area has, or 0 if no area starts so. */
  private static int area(Text text, int start) {
    if (text.at(start + 1) == '6') {
      char next = digitBehind(text, start + 2);
      return (next >= '1' && next <= '5') || next == '8' ? MOBILE : 0;
    }
    if (DigitRow.run(text, start, 3) < 3) {
      return 0;
    }
    for (int index = 0; index < AREAS.length(); index += 4) {
      if (text.at(start + 1) == AREAS.charAt(index + 1)
          && text.at(start + 2) == AREAS.charAt(index + 2)) {
        return 3;
      }
    }
    // 0111 to 0599: areas of four digits.
    char second = text.at(start + 1);
    return second >= '1' && second <= '5' && text.at(start + 2) != '0' ? 4 : 0;
  }

  private static char digitBehind(Text text, int index) {
    return Chars.isDigit(text.at(index))
        ? text.at(index)
        : text.at(index + DigitRow.joint(text, index));
  }

  /** The end of ten digits in groups of two or more, or -1. */
  private static int end(Text text, int digits, int first) {
    int index = digits + first;
    for (int seen = first; seen != DIGITS; ) {
      int joint = DigitRow.joint(text, index);
      int run = DigitRow.run(text, index + joint, DIGITS - seen + 1);
      seen += run;
      if (joint == 0 || run < 2 || seen > DIGITS) {
        return -1;
      }
      index += joint + run;
    }
    return index;
  }

  /** Written as a telephone number and not as a date, nor a part of a longer row of numbers. */
  private static boolean isGrouped(Text text, int start, int end, int area, int first) {
    long shape = DigitRow.shape(text, start, end);
    boolean date = shape >> 4 == 0x224;
    boolean pairs = (shape & 0xFF) == 0x22;
    char separator = DigitRow.lastSeparator(text, start, end);
    boolean row = pairs && Neighbours.isInRow(text, start, end, separator, 2);
    return (first == area || (area == MOBILE && first == 4)) && !date && !row;
  }
}
