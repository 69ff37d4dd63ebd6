package nl.doelbinding.masking.internal.identifier;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.SpanFinder;
import nl.doelbinding.masking.internal.Text;

/**
 * Finds numbers that identify somebody: goes from number to number and asks the judges. Of what
 * they find at one place, the longest counts. Stateless; threads may share it.
 */
public final class NumberFinder implements SpanFinder {

  private final NumberJudge[] judges;

  /** Finds what is asked for. */
  public NumberFinder(boolean cards, boolean phones, boolean bsns) {
    List<NumberJudge> asked = new ArrayList<>();
    if (cards) {
      asked.add(new CardJudge());
    }
    if (phones) {
      asked.add(new PhoneJudge());
    }
    if (bsns) {
      asked.add(new BsnJudge());
    }
    judges = asked.toArray(NumberJudge[]::new);
  }

  @Override
  public long next(Text text, int from) {
    for (int index = from; index < text.end(); ) {
      char c = text.at(index);
      if (c < '%' || (c > '9' && c != '\\')) {
        index++;
      } else if (Chars.isDigit(c)) {
        long span = starts(text, index, index) ? longest(text, index, index) : PackedSpan.NONE;
        if (span != PackedSpan.NONE) {
          return span;
        }
        index = behindDigits(text, index);
      } else {
        int escape = Escapes.lengthAt(text, index);
        char sign = escape > 0 ? Escapes.value(text, index, escape) : c;
        int digits = index + Math.max(1, escape);
        long span =
            (sign == '+' || c == '(') && starts(text, index, digits)
                ? longest(text, index, digits)
                : PackedSpan.NONE;
        if (span != PackedSpan.NONE) {
          return span;
        }
        index = digits;
      }
    }
    return PackedSpan.NONE;
  }

  /** Within digits nothing starts, unless the first of them are the end of {@code #011}. */
  private static int behindDigits(Text text, int start) {
    char before = text.at(start - 1);
    if (before == '#' || before == '\\' || before == 'x' || Chars.isDigit(before)) {
      return start + 1;
    }
    int end = start + 1;
    while (Chars.isDigit(text.at(end))) {
      end++;
    }
    return end;
  }

  private static boolean starts(Text text, int start, int digits) {
    return Chars.isDigit(text.at(digits)) && !Chars.isGlued(text, start);
  }

  private long longest(Text text, int start, int digits) {
    long longest = PackedSpan.NONE;
    for (NumberJudge judge : judges) {
      long span = judge.at(text, start, digits);
      if (span != PackedSpan.NONE
          && (longest == PackedSpan.NONE || PackedSpan.end(span) > PackedSpan.end(longest))) {
        longest = span;
      }
    }
    return longest;
  }

  @Override
  public boolean isSuspicious(byte[] bytes, int from, int to) {
    return true;
  }
}
