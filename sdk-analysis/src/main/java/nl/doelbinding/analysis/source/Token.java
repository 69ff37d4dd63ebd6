package nl.doelbinding.analysis.source;

/**
 * A word, a literal or one character of source.
 *
 * @param text the word, the character, or the empty string for a literal
 * @param line the line it begins on, counted from 1
 * @param start the place of its first character in the source
 */
record Token(String text, int line, int start) {

  /** What reading past the end gives. */
  static final Token END = new Token("\0", 0, 0);

  boolean is(String expected) {
    return text.equals(expected);
  }

  boolean isName() {
    return !text.isEmpty() && Character.isJavaIdentifierStart(text.charAt(0));
  }
}
