package nl.doelbinding.masking.internal.identifier;

import nl.doelbinding.masking.internal.Chars;
import nl.doelbinding.masking.internal.Text;

/** Where the value of a secret starts and ends. */
final class SecretValue {

  private static final int MAX_SPACES = 4;
  private static final int MAX_SCHEME = 20;
  private static final int MIN_RANDOM = 6;
  private static final int MAX_RANDOM = 64;
  private static final int MAX_MARK = 10;

  /** What ends a value that stands in no quotes. */
  private static final String ENDS = "&;,\"'`<>)]}|\\";

  /** What programs write where there is no value. */
  private static final String[] NOTHING = {"null", "nil", "none", "undefined", "true", "false"};

  private SecretValue() {}

  /** Where the value opens, with its quote if it has one. */
  static int open(Text text, int start, boolean spaced) {
    int index = text.at(start) == '>' && text.at(start - 1) == '=' ? start + 1 : start;
    while (spaced && index - start < MAX_SPACES && text.at(index) == ' ') {
      index++;
    }
    return index;
  }

  /** Where the value itself starts: behind its quote, and in a header behind its scheme. */
  static int start(Text text, int open, boolean header) {
    int start = open + quote(text, open);
    if (!header) {
      return start;
    }
    int end = start;
    while (end - start < MAX_SCHEME
        && (Chars.isLetter(text.at(end)) || Chars.isDigit(text.at(end)) || text.at(end) == '-')) {
      end++;
    }
    int space = Escapes.lengthOf(' ', text, end);
    return end > start && space > 0 && end < text.end() && !isEnd(text, end + space)
        ? end + space
        : start;
  }

  /** Whether a secret starts here, and not the word for none, a place for one, or our own mark. */
  static boolean isValue(Text text, int start) {
    char c = text.at(start);
    char next = text.at(start + 1);
    if (isEnd(text, start) || c == '=' || c == ':') {
      return false;
    }
    if ((c == '*' && next == '*') || (next == '{' && (c == '$' || c == '#')) || c == '{') {
      return false;
    }
    for (String nothing : NOTHING) {
      if (Words.startsWith(text, start, nothing) && isEnd(text, start + nothing.length())) {
        return false;
      }
    }
    return c != '[' || !isMark(text, start);
  }

  /** Whether what stands here is printed by a program: {@code token=Token{…}}. */
  static boolean isObject(Text text, int start) {
    int index = text.at(start) == '[' ? start + 1 : start;
    int end = index;
    while (end - index < MAX_RANDOM && Chars.isLetter(text.at(end))) {
      end++;
    }
    return text.at(end) == '(' || text.at(end) == '{';
  }

  /**
   * Whether it looks as if it was made by a machine: some length, and a digit in it. With a
   * character that is no ASCII it is long enough: how long depends on how it is encoded.
   */
  static boolean isRandom(Text text, int start) {
    boolean digit = false;
    boolean foreign = false;
    int length = 0;
    for (int index = start; length < MAX_RANDOM && !isEnd(text, index); index++) {
      char c = text.at(index);
      digit |= Chars.isDigit(c);
      foreign |= c >= 0x80;
      length += Chars.weight(c);
    }
    return digit && (foreign || length >= MIN_RANDOM);
  }

  /** Whether so many characters of base64, either kind, stand here. */
  static boolean isBase64(Text text, int start, int count) {
    for (int index = start; index < start + count; index++) {
      char c = text.at(index);
      if (!Chars.isWord(c) && "-._~+/".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Where the value ends: at the quote that closes it, or at what can be no part of it. */
  static int end(Text text, int open, int start) {
    int quoted = quote(text, open) == 0 ? -1 : closing(text, open, start);
    if (quoted >= 0) {
      return quoted;
    }
    int end = start;
    while (!isEnd(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(Text text, int index) {
    char c = text.at(index);
    if (c == '%') {
      return Escapes.lengthOf('&', text, index) + Escapes.lengthOf('"', text, index) > 0;
    }
    return c <= ' ' || ENDS.indexOf(c) >= 0;
  }

  /** The length of the quote that stands here, or 0. */
  private static int quote(Text text, int index) {
    int first = text.at(index) == '\\' ? index + 1 : index;
    char c = text.at(first);
    return c == '"' || c == '\'' ? first + 1 - index : Escapes.lengthOf('"', text, index);
  }

  /** The index of the quote that closes what opened, on this line; or -1. */
  private static int closing(Text text, int open, int start) {
    boolean escaped = text.at(open) == '\\';
    char quote = text.at(escaped ? open + 1 : open);
    if (quote == '%') {
      return -1;
    }
    for (int index = start; index < text.end() && text.at(index) != '\n'; index++) {
      boolean behind = text.at(index - 1) == '\\';
      if (text.at(index) == quote && (escaped || !behind)) {
        return escaped && behind ? index - 1 : index;
      }
    }
    return -1;
  }

  /** Whether this is what masking writes: {@code [token]}. */
  private static boolean isMark(Text text, int start) {
    int end = start + 1;
    while (end - start < MAX_MARK && Chars.isLetter(text.at(end))) {
      end++;
    }
    return text.at(end) == ']';
  }
}
