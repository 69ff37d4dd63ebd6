package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.Text;

/** Knows telephone numbers: international behind a plus sign or zeros, and Dutch. */
final class PhoneJudge implements NumberJudge {

  private static final String NETHERLANDS = "0031";

  @Override
  public long at(Text text, int start, int digits) {
    char first = text.at(start);
    if (first == '(') {
      return text.at(digits) == '0' ? DutchNumbers.at(text, start, digits) : PackedSpan.NONE;
    }
    if (start != digits) {
      return text.at(start - 1) == ')'
          ? PackedSpan.NONE
          : InternationalNumbers.at(text, start, digits);
    }
    if (first != '0') {
      return PackedSpan.NONE;
    }
    if (text.at(start + 1) != '0') {
      return DutchNumbers.at(text, start, digits);
    }
    // Any number may be padded with zeros; only those of our own country are believed.
    boolean believed =
        Words.startsWith(text, start, NETHERLANDS) || Evidence.PHONE.isBefore(text, start);
    return believed && Neighbours.mayStart(text, start)
        ? InternationalNumbers.at(text, start, start + 2)
        : PackedSpan.NONE;
  }
}
