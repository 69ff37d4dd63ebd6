package nl.doelbinding.analysis.gap;

import java.lang.Character.UnicodeBlock;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters that got into a word by a mistake of encoding or of the eye. A word in another script as
 * a whole, such as the name of a Greek firm, is left alone.
 */
final class WrongLetters {

  /** UTF-8 that was read as Latin-1 or Windows-1252: a lead byte and what follows it. */
  private static final Pattern MISREAD =
      Pattern.compile(
          "[\\u00C2\\u00C3][\\u0080-\\u00BF\\u2013-\\u2022\\u20AC\\u2122]|\\u00E2\\u20AC");

  private static final Set<UnicodeBlock> LATIN =
      Set.of(
          UnicodeBlock.BASIC_LATIN,
          UnicodeBlock.LATIN_1_SUPPLEMENT,
          UnicodeBlock.LATIN_EXTENDED_A,
          UnicodeBlock.LETTERLIKE_SYMBOLS);

  /** Romanian s and t with a comma, which stand in names. */
  private static final String OF_NAMES = "\u0218\u0219\u021A\u021B";

  private static final int REPLACEMENT = 0xFFFD;

  private WrongLetters() {}

  /** The first in a word. */
  static OptionalInt in(String word) {
    Matcher misread = MISREAD.matcher(word);
    if (misread.find()) {
      return OptionalInt.of(word.codePointAt(misread.start()));
    }
    boolean hasLatin =
        word.codePoints()
            .anyMatch(
                letter ->
                    UnicodeBlock.BASIC_LATIN.equals(UnicodeBlock.of(letter))
                        && Character.isLetter(letter));
    return word.codePoints()
        .filter(
            letter ->
                letter == REPLACEMENT || (hasLatin && Character.isLetter(letter) && isOdd(letter)))
        .findFirst();
  }

  private static boolean isOdd(int letter) {
    UnicodeBlock block = UnicodeBlock.of(letter);
    return (block == null || !LATIN.contains(block)) && OF_NAMES.indexOf(letter) < 0;
  }
}
