package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Text;

/** Whether the last digit of a number is what the others make it. Separators do not count. */
final class CheckDigits {

  private CheckDigits() {}

  /** ISO/IEC 7812, annex B: every second digit from the right doubled, the sum ends in 0. */
  static boolean isLuhn(Text text, int start, int end) {
    int firstDoubled = 0;
    int secondDoubled = 0;
    boolean first = true;
    for (int index = start; index < end; index++) {
      index = DigitRow.nextDigit(text, index);
      int digit = text.at(index) - '0';
      int doubled = digit < 5 ? 2 * digit : 2 * digit - 9;
      firstDoubled += first ? doubled : digit;
      secondDoubled += first ? digit : doubled;
      first = !first;
    }
    return (first ? firstDoubled : secondDoubled) % 10 == 0;
  }

  /** The eleven-test: eight digits weigh 9 to 2 and the ninth -1; of eight the first is 0. */
  static boolean isElevens(Text text, int start, int end, int count) {
    int weight = count;
    int sum = 0;
    boolean zero = true;
    for (int index = start; index < end; index++) {
      index = DigitRow.nextDigit(text, index);
      zero &= text.at(index) == '0';
      sum += (text.at(index) - '0') * (weight == 1 ? -1 : weight);
      weight--;
    }
    return !zero && sum % 11 == 0;
  }
}
