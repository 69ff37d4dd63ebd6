package nl.doelbinding.masking.internal;

/** Compares words that are known with what stands at a place. */
final class Literal {

  private Literal() {}

  /** Whether this word ends here. */
  static boolean endsAt(Text text, int end, String word) {
    return startsAt(text, end - word.length(), word);
  }

  /** Whether this word starts here. */
  static boolean startsAt(Text text, int start, String word) {
    for (int index = 0; index < word.length(); index++) {
      if (Chars.at(text, start + index) != word.charAt(index)) {
        return false;
      }
    }
    return true;
  }

  /** Whether this word, given in lower case, ends here in any case. */
  static boolean endsAtInAnyCase(Text text, int end, String word) {
    int start = end - word.length();
    for (int index = 0; index < word.length(); index++) {
      char c = Chars.at(text, start + index);
      if ((c >= 'A' && c <= 'Z' ? c | 0x20 : c) != word.charAt(index)) {
        return false;
      }
    }
    return true;
  }

  /** The length of the first of these words that starts here; or 0. */
  static int lengthOfAny(Text text, int start, String[] words) {
    for (String word : words) {
      if (startsAt(text, start, word)) {
        return word.length();
      }
    }
    return 0;
  }
}
