package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.Text;

/**
 * Knows numbers of payment cards: an issuer's first digits, the length of its numbers, and Luhn's
 * check digit. One number in ten passes that, so in one piece and without a name it is in doubt.
 */
final class CardJudge implements NumberJudge {

  private static final int MIN = 13;
  private static final int MAX = 19;
  private static final int GROUP = 4;

  @Override
  public long at(Text text, int start, int digits) {
    char first = text.at(start);
    if (start != digits || first < '2' || first > '6') {
      return PackedSpan.NONE;
    }
    int run = DigitRow.run(text, start, MAX + 1);
    if (run >= MIN) {
      return run > MAX ? PackedSpan.NONE : judge(text, start, start + run, run, false);
    }
    if (run != GROUP) {
      return PackedSpan.NONE;
    }
    for (int count = MAX; count > MIN; count--) {
      int end = DigitRow.end(text, start, count);
      long span =
          end > 0 && isPrinted(DigitRow.shape(text, start, end))
              ? judge(text, start, end, count, true)
              : PackedSpan.NONE;
      if (span != PackedSpan.NONE) {
        return span;
      }
    }
    return PackedSpan.NONE;
  }

  /** The groups that are printed on cards. */
  private static boolean isPrinted(long shape) {
    return shape == 0x4444 || shape == 0x465 || shape == 0x464 || shape == 0x44443;
  }

  private static long judge(Text text, int start, int end, int count, boolean grouped) {
    if (Chars.isDigit(text.at(end))
        || Chars.isWord(text.at(end))
        || !CardIssuers.isUsual(prefix(text, start), count)
        || !CheckDigits.isLuhn(text, start, end)) {
      return PackedSpan.NONE;
    }
    if (Evidence.CARD.isBefore(text, start)) {
      return PackedSpan.of(start, end, PackedSpan.CARD);
    }
    if (!Neighbours.mayStart(text, start) || !Neighbours.mayEnd(text, end) || count == MIN) {
      // Articles have thirteen digits too, and no card was made with so few for years.
      return PackedSpan.NONE;
    }
    boolean alone =
        grouped
            && !Neighbours.isInRow(
                text, start, end, DigitRow.lastSeparator(text, start, end), GROUP);
    return PackedSpan.of(start, end, alone ? PackedSpan.CARD : PackedSpan.CARD_LOOKALIKE);
  }

  /** The first six digits. */
  private static int prefix(Text text, int start) {
    int prefix = 0;
    int index = start;
    for (int digit = 0; digit < 6; digit++) {
      index = DigitRow.nextDigit(text, index);
      prefix = prefix * 10 + text.at(index++) - '0';
    }
    return prefix;
  }
}
