package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.Text;

/**
 * Knows citizen service numbers: nine digits that pass the eleven-test. So does one number in
 * eleven, therefore it is in doubt unless its name stands before it; without that, eight digits
 * (the leading zero left out) are a date, and groups of three an amount.
 */
final class BsnJudge implements NumberJudge {

  private static final long ONE_PIECE = 0x9;
  private static final long IN_GROUPS = 0x423;

  @Override
  public long at(Text text, int start, int digits) {
    if (start != digits) {
      return PackedSpan.NONE;
    }
    int end = DigitRow.end(text, start, 9);
    if (end > 0 && isBsn(text, start, end, 9)) {
      if (Evidence.BSN.isBefore(text, start)) {
        return PackedSpan.of(start, end, PackedSpan.BSN);
      }
      return isLikely(text, start, end)
          ? PackedSpan.of(start, end, PackedSpan.BSN_LOOKALIKE)
          : PackedSpan.NONE;
    }
    end = DigitRow.end(text, start, 8);
    return end > 0 && isBsn(text, start, end, 8) && Evidence.BSN.isBefore(text, start)
        ? PackedSpan.of(start, end, PackedSpan.BSN)
        : PackedSpan.NONE;
  }

  private static boolean isBsn(Text text, int start, int end, int count) {
    return !Chars.isWord(text.at(end)) && CheckDigits.isElevens(text, start, end, count);
  }

  private static boolean isLikely(Text text, int start, int end) {
    long shape = DigitRow.shape(text, start, end);
    return (shape == ONE_PIECE || shape == IN_GROUPS)
        && Neighbours.mayStart(text, start)
        && Neighbours.mayEnd(text, end)
        && !(text.at(end) == ',' && Chars.isDigit(text.at(end + 1)));
  }
}
