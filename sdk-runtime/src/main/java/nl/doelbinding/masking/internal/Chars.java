package nl.doelbinding.masking.internal;

/**
 * The characters round an address. Only ASCII letters, digits and the underscore make words:
 * Chinese or Russian text runs on without a space, and in UTF-8 bytes such letters are no letters.
 */
public final class Chars {

  private static final int MAX_COLOUR = 16;
  private static final int MAX_NAME = 32;

  private Chars() {}

  /** The character, or a space outside the text: both ends of a line are boundaries. */
  static char at(Text text, int index) {
    return text.at(index);
  }

  public static boolean isDigit(char c) {
    return (c ^ '0') <= 9;
  }

  public static boolean isHex(char c) {
    return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
  }

  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  public static boolean isWord(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
  }

  /**
   * What a character counts where a distance is bounded. One that is no ASCII is a byte or several,
   * as it is encoded, so it counts nothing: bytes and text are judged alike.
   */
  public static int weight(char c) {
    return c < 0x80 ? 1 : 0;
  }

  /** How many hexadecimal digits stand here, counted up to a limit. */
  static int hexLength(Text text, int index, int limit) {
    int length = 0;
    while (length < limit && isHex(at(text, index + length))) {
      length++;
    }
    return length;
  }

  /** How many decimal digits stand here, counted up to a limit. */
  static int digitLength(Text text, int index, int limit) {
    int length = 0;
    while (length < limit && isDigit(at(text, index + length))) {
      length++;
    }
    return length;
  }

  /** The length of the colon that stands here, plain or percent-encoded once or twice; or 0. */
  static int colonLength(Text text, int index) {
    char c = at(text, index);
    if (c == ':') {
      return 1;
    }
    if (c != '%') {
      return 0;
    }
    int code = at(text, index + 1) == '2' && at(text, index + 2) == '5' ? index + 3 : index + 1;
    return at(text, code) == '3' && (at(text, code + 1) | 0x20) == 'a' ? code + 2 - index : 0;
  }

  /** The length of the colon that ends here, plain or percent-encoded once or twice; or 0. */
  static int colonLengthBefore(Text text, int index) {
    if (at(text, index - 1) == ':') {
      return 1;
    }
    if (colonLength(text, index - 3) == 3) {
      return 3;
    }
    return colonLength(text, index - 5) == 5 ? 5 : 0;
  }

  /**
   * Whether a word ends here that has a letter which no address has: it is still there when what is
   * before it has been masked.
   */
  static boolean isBehindName(Text text, int end) {
    for (int index = end; end - index < MAX_NAME && isWord(at(text, index - 1)); index--) {
      char c = at(text, index - 1);
      if (isLetter(c) && !isHex(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the character before belongs to a word that runs into this place. */
  public static boolean isGlued(Text text, int index) {
    return isWord(at(text, index - 1)) && !isAfterEscape(text, index);
  }

  /**
   * Whether an escape ends here, so that its last letter or digit is none of the text: {@code \n}
   * in JSON, {@code %2F} in a URL (also encoded twice), {@code \x0a}, {@code \}{@code u00e9},
   * rsyslog's {@code #011}, the {@code m} of a terminal colour.
   */
  public static boolean isAfterEscape(Text text, int index) {
    char last = at(text, index - 1);
    if (last == 'm') {
      return isColour(text, index - 2);
    }
    if (at(text, index - 2) == '\\' && "nrtbfave0".indexOf(last) >= 0) {
      return true;
    }
    if (!isHex(last) || !isHex(at(text, index - 2))) {
      return false;
    }
    if (at(text, index - 3) == '%') {
      return true;
    }
    char fourth = at(text, index - 4);
    char third = at(text, index - 3);
    return (fourth == '\\' && third == 'x')
        || ((fourth == '\\' || fourth == '#') && third == '0')
        || (at(text, index - 5) == '%' && fourth == '2' && third == '5')
        || (at(text, index - 6) == '\\'
            && at(text, index - 5) == 'u'
            && isHex(fourth)
            && isHex(third));
  }

  private static boolean isColour(Text text, int last) {
    int index = last;
    while (last - index < MAX_COLOUR && (isDigit(at(text, index)) || at(text, index) == ';')) {
      index--;
    }
    return at(text, index) == '[';
  }
}
