package nl.doelbinding.analysis.render.sheet;

import java.util.regex.Pattern;

/**
 * What a cell may hold. Names in a register come from class files and from configurations that
 * others wrote; none of them may become a formula, break a file or hide what it says. Stateless;
 * threads may share it.
 *
 * @since 0.1
 */
public final class SpreadsheetText {
  /** What {@code Cell} of a workbook takes at most. */
  static final int LONGEST = 32_767;

  /** Half characters and those that are none; XML 1.0 cannot carry them. */
  private static final Pattern BROKEN = Pattern.compile("[\\p{Cs}\\uFFFE\\uFFFF]");

  /** Characters that control a terminal or turn the direction of text. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFEFF]+");

  private static final Pattern UNSEEN_IN_LINES =
      Pattern.compile(
          "[\\p{Cc}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n]]+");

  /**
   * A spreadsheet that splits at another character than ours sees a start where we see a middle.
   */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(^|[,;\\t|])([\\s\\p{Z}\\p{Cf}\"']*)(?=[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])");

  /** Labels carry it for narrow pages; who searches a table for a word must find it. */
  private static final String SOFT_HYPHEN = "\u00AD";

  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SpreadsheetText() {}

  /** On one line and readable. */
  public static String line(String text) {
    return isPlain(text) ? text : UNSEEN.matcher(broken(text)).replaceAll(" ");
  }

  /**
   * For a cell of a CSV file: on one line, and with an apostrophe before what a spreadsheet would
   * take for a formula.
   */
  public static String defused(String text) {
    return isPlain(text) && !hasSign(text) ? text : FORMULA.matcher(line(text)).replaceAll("$1$2'");
  }

  /**
   * For a cell of a workbook, whose type says that it is text: no longer than it may be, and
   * without what its XML would read as an escape.
   */
  static String cell(String text) {
    String shown = isPlain(text) ? text : UNSEEN_IN_LINES.matcher(broken(text)).replaceAll(" ");
    String escaped = shown.contains("_x") ? ESCAPE.matcher(shown).replaceAll("_x005F_") : shown;
    if (escaped.length() <= LONGEST) {
      return escaped;
    }
    int end = LONGEST - 1;
    return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }

  /** Most texts are, and expressions over a hundred thousand cells take a second. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(one -> one >= ' ' && one < 0x7F);
  }

  private static boolean hasSign(String text) {
    return text.chars().anyMatch(one -> one == '=' || one == '+' || one == '-' || one == '@');
  }

  private static String broken(String text) {
    return BROKEN.matcher(text.replace(SOFT_HYPHEN, "")).replaceAll("\uFFFD");
  }
}
