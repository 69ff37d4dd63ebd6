package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.Text;

/**
 * What stands before the at sign of an e-mail address. Wider than what providers hand out and
 * narrower than RFC 5322, which allows {@code user=a&to=jan}: what parts values in logs ends it.
 */
final class LocalPart {

  private static final char ESC = 0x1B;
  private static final int MAX_QUOTED = 66;
  private static final int MAX_RETURN_PATH = 64;

  /** Legal, and in logs more often something else: taken between two words only. */
  private static final String BETWEEN_WORDS = "'!#$*^~";

  private LocalPart() {}

  /** Where it starts, not before {@code from}; {@code end} if there is none. */
  static int start(Text text, int from, int end) {
    if (text.at(end - 1) == '"') {
      return quoted(text, from, end);
    }
    int start = end;
    for (int length = lengthBefore(text, start);
        length > 0 && start - length >= from;
        length = lengthBefore(text, start)) {
      start -= length;
    }
    while (start < end && ".-+".indexOf(text.at(start)) >= 0) {
      start++;
    }
    return start;
  }

  /** The length of the character of a local part that ends here, or 0. */
  private static int lengthBefore(Text text, int end) {
    int escape = Escapes.lengthBefore(text, end);
    if (escape > 0) {
      char value = Escapes.value(text, end - escape, escape);
      return isPlain(value) || BETWEEN_WORDS.indexOf(value) >= 0 ? escape : 0;
    }
    char c = text.at(end - 1);
    if (isPlain(c)) {
      return isEscape(text, end) ? 0 : 1;
    }
    boolean between = Words.isWord(text.at(end - 2)) && Words.isWord(text.at(end));
    return between && (BETWEEN_WORDS.indexOf(c) >= 0 || (c == '=' && isReturnPath(text, end - 1)))
        ? 1
        : 0;
  }

  /** Whether the last letter belongs to an escape. {@code [m} is a colour behind ESC only. */
  private static boolean isEscape(Text text, int end) {
    boolean bracket = text.at(end - 1) == 'm' && text.at(end - 2) == '[';
    return Chars.isAfterEscape(text, end) && !(bracket && text.at(end - 3) != ESC);
  }

  private static boolean isPlain(char c) {
    return Words.isWord(c) || c == '.' || c == '-' || c == '+';
  }

  /** {@code bounces+77-jan=example.org@lists.example}: whom a mail that came back was for. */
  private static boolean isReturnPath(Text text, int end) {
    int length = 0;
    for (int index = end; length < MAX_RETURN_PATH; index--) {
      char c = text.at(index - 1);
      length += Chars.weight(c);
      if (c == '+') {
        return true;
      }
      if (!isPlain(c) && c != '=') {
        return false;
      }
    }
    return false;
  }

  /** {@code "jan jansen"@example.org}, also with the quotes escaped, as inside JSON. */
  private static int quoted(Text text, int from, int end) {
    boolean escaped = text.at(end - 2) == '\\';
    int last = escaped ? end - 3 : end - 2;
    if (!Words.isWord(text.at(last))) {
      return end;
    }
    int length = end - 1 - last;
    for (int index = last; index >= from && length < MAX_QUOTED; index--) {
      char c = text.at(index);
      length += Chars.weight(c);
      if (c == '"') {
        int start = escaped ? index - 1 : index;
        boolean opens =
            Words.isWord(text.at(index + 1))
                && !Words.isWord(text.at(start - 1))
                && (text.at(index - 1) == '\\') == escaped;
        return opens && start >= from ? start : end;
      }
      if (!isPlain(c) && c != ' ') {
        return end;
      }
    }
    return end;
  }
}
