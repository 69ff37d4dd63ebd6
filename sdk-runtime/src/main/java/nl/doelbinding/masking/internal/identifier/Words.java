package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.Text;

/** Words in a text, whatever their case. */
final class Words {

  private Words() {}

  /** A letter, a digit, an underscore, or no ASCII: names are written in every script. */
  static boolean isWord(char c) {
    return c >= 0x80 || Chars.isWord(c);
  }

  /** Whether this text, in lower case, stands here. */
  static boolean startsWith(Text text, int start, String word) {
    for (int index = 0; index < word.length(); index++) {
      char c = text.at(start + index);
      char folded = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
      if (folded != word.charAt(index)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word ends here that starts as one: behind no letter, or with a capital. */
  static boolean endsWith(Text text, int end, String word) {
    int start = end - word.length();
    return startsWith(text, start, word) && isStart(text, start);
  }

  private static boolean isStart(Text text, int start) {
    char before = text.at(start - 1);
    if (!Chars.isLetter(before) || Chars.isAfterEscape(text, start)) {
      return true;
    }
    char first = text.at(start);
    return first >= 'A' && first <= 'Z' && before >= 'a';
  }
}
