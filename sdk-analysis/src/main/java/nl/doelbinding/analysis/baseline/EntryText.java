package nl.doelbinding.analysis.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a line, divided by bars. Names in class files may hold anything: a bar or backslash
 * has a backslash before it, and what is no plain text is written as {@code \}{@code u0000}.
 */
final class EntryText {
  private static final Pattern TO_ESCAPE =
      Pattern.compile("[\\\\|]|[\\p{Cntrl}\\x{80}-\\x{9f}\\x{2028}\\x{2029}\\p{Cs}]|^\\s|\\s$");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");
  private static final Pattern BAR = Pattern.compile("((?:[^\\\\|]|\\\\.)*+)(?:\\||$)");

  private EntryText() {}

  static String join(List<String> parts) {
    return parts.stream().map(EntryText::escaped).collect(Collectors.joining(" | "));
  }

  /** The parts, without the spaces round them. */
  static List<String> split(String line) {
    List<String> parts = new ArrayList<>();
    for (MatchResult part : BAR.matcher(line + "|").results().toList()) {
      if (part.end() > part.start()) {
        parts.add(unescaped(part.group(1).strip()));
      }
    }
    return parts;
  }

  private static String escaped(String text) {
    return TO_ESCAPE
        .matcher(text)
        .replaceAll(
            found -> {
              char c = found.group().charAt(0);
              return c == '\\' || c == '|' ? "\\\\\\" + c : "\\\\u%04x".formatted((int) c);
            });
  }

  private static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) == null
                        ? found.group(2)
                        : String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
