package nl.doelbinding.analysis.report;

import java.util.regex.Pattern;

/**
 * Text that comes from class files and goes into a report. Such names may hold anything; neither a
 * terminal nor a reader must be led by what cannot be seen.
 */
final class PlainText {

  /** Control characters, what turns the direction of text, halves of characters and none at all. */
  private static final String INVISIBLE = "\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029\\uFFFE\\uFFFF";

  private static final Pattern UNSEEN = Pattern.compile("[" + INVISIBLE + "]");
  private static final Pattern UNSEEN_IN_LINES = Pattern.compile("[" + INVISIBLE + "&&[^\\n]]");

  private PlainText() {}

  /** On one line, with a question mark for each character that cannot be seen. */
  static String line(String text) {
    return UNSEEN.matcher(text).replaceAll("?");
  }

  /** A sentence that was broken into lines, on one. */
  static String sentence(String text) {
    return line(String.join(" ", text.lines().map(String::strip).toList()));
  }

  /** Lines that stay lines. */
  static String lines(String text) {
    return UNSEEN_IN_LINES
        .matcher(String.join("\n", text.lines().map(String::stripTrailing).toList()))
        .replaceAll("?");
  }
}
