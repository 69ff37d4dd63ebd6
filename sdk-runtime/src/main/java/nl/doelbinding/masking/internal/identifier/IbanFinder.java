package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.SpanFinder;
import nl.doelbinding.masking.internal.Text;

/**
 * Finds international bank account numbers (ISO 13616): a country, two check digits that are right,
 * and what the registry says of that country's accounts. In upper or lower case, in one piece or
 * with single separators. Stateless; threads may share it.
 */
public final class IbanFinder implements SpanFinder {

  private static final int GROUP = 4;

  /** For Doelbinding itself. */
  public IbanFinder() {}

  @Override
  public long next(Text text, int from) {
    for (int index = from + 2; index < text.end(); index++) {
      if (Chars.isDigit(text.at(index))
          && Chars.isDigit(text.at(index + 1))
          && Chars.isLetter(text.at(index - 1))
          && Chars.isLetter(text.at(index - 2))
          && !Chars.isGlued(text, index - 2)) {
        int end = end(text, index - 2);
        if (end > 0) {
          return PackedSpan.of(index - 2, end, PackedSpan.IBAN);
        }
      }
    }
    return PackedSpan.NONE;
  }

  /** Where the account number that starts here ends, or -1. */
  private static int end(Text text, int start) {
    String account = IbanCountries.account(text.at(start), text.at(start + 1));
    if (account == null) {
      return -1;
    }
    boolean lower = text.at(start) >= 'a';
    int index = start + GROUP;
    int remainder = 0;
    for (int at = 0; at < account.length(); at++) {
      int separator = Separators.length(text, index);
      if (separator > 0 && (at % GROUP == 0 || Chars.isDigit(text.at(index + separator)))) {
        index += separator;
      }
      char c = text.at(index);
      if (!fits(c, account.charAt(at), lower)) {
        return -1;
      }
      remainder = append(remainder, c);
      index++;
    }
    for (int at = start; at < start + GROUP; at++) {
      remainder = append(remainder, text.at(at));
    }
    return remainder == 1 && !Chars.isWord(text.at(index)) ? index : -1;
  }

  private static boolean fits(char c, char kind, boolean lower) {
    if (Chars.isDigit(c)) {
      return kind != IbanCountries.LETTER;
    }
    return Chars.isLetter(c) && kind != IbanCountries.DIGIT && (c >= 'a') == lower;
  }

  /** ISO 7064, mod 97-10: letters are numbers from 10 on. */
  private static int append(int remainder, char c) {
    return Chars.isDigit(c)
        ? (remainder * 10 + c - '0') % 97
        : (remainder * 100 + (c | 0x20) - 'a' + 10) % 97;
  }

  @Override
  public boolean isSuspicious(byte[] bytes, int from, int to) {
    return true;
  }
}
