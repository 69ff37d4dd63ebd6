package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.Text;

/** Telephone numbers with their country (E.164): 8 to 15 digits, a country's code first. */
final class InternationalNumbers {

  private static final int MIN = 8;
  private static final int MAX = 15;

  /** Shorter ones are rare; a number with a plus sign, such as a difference, is not. */
  private static final int USUAL = 10;

  /** A group of so many is a subscriber: what follows it is another number. */
  private static final int SUBSCRIBER = 6;

  private InternationalNumbers() {}

  /** The number whose country's code starts at {@code digits}. */
  static long at(Text text, int start, int digits) {
    int code = CountryCodes.length(text, digits);
    if (code == 0) {
      return PackedSpan.NONE;
    }
    int national = afterTrunk(text, digits + code);
    int end = end(text, digits, code, national);
    if (end < 0 || !Neighbours.mayEnd(text, end)) {
      return PackedSpan.NONE;
    }
    int count = code + count(text, national, end);
    boolean usual = count >= USUAL || Evidence.PHONE.isBefore(text, start);
    return PackedSpan.of(start, end, usual ? PackedSpan.PHONE : PackedSpan.PHONE_LOOKALIKE);
  }

  private static int end(Text text, int digits, int code, int national) {
    char country = text.at(digits);
    if (code == 2 && Words.startsWith(text, digits, "31")) {
      return exact(text, national, text.at(national) == '0' ? 10 : 9);
    }
    if (code == 1) {
      // North America and its like: neither area nor exchange starts with 0 or 1.
      return country == '1' && text.at(national) < '2' ? -1 : exact(text, national, 10);
    }
    return longest(text, national, code);
  }

  /** The end of so many digits and no more, or -1. */
  private static int exact(Text text, int start, int count) {
    int index = start;
    int seen = 0;
    while (seen < count) {
      int run = DigitRow.run(text, index, count - seen + 1);
      seen += run;
      index += run;
      if (run == 0 || seen > count) {
        return -1;
      }
      index += seen < count ? DigitRow.joint(text, index) : 0;
    }
    return index;
  }

  /** The end of as many groups as a number may have, or -1. */
  private static int longest(Text text, int start, int code) {
    int end = -1;
    int seen = code;
    for (int index = start; ; ) {
      int run = DigitRow.run(text, index, MAX + 1);
      seen += run;
      index += run;
      if (seen > MAX || run == 0) {
        return end;
      }
      end = seen >= MIN ? index : end;
      int joint = DigitRow.joint(text, index);
      if (joint == 0 || (end > 0 && run >= SUBSCRIBER)) {
        return end;
      }
      index += joint;
    }
  }

  /** Behind what parts the country from the number, {@code (0)} too. */
  private static int afterTrunk(Text text, int start) {
    int index = start + DigitRow.joint(text, start);
    boolean trunk = text.at(index - 1) == '(' && text.at(index) == '0' && text.at(index + 1) == ')';
    if (!trunk) {
      return index;
    }
    return index + 1 + DigitRow.joint(text, index + 1);
  }

  private static int count(Text text, int start, int end) {
    int count = 0;
    for (int index = start; index < end; ) {
      boolean digit = Chars.isDigit(text.at(index));
      count += digit ? 1 : 0;
      index += digit ? 1 : Math.max(1, Separators.length(text, index));
    }
    return count;
  }
}
