package nl.doelbinding.analysis.config;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of modules: {@code group:artifact}, or the name of a file, with {@code *} for any run of
 * characters. Threads may share it.
 *
 * @param written the patterns
 * @since 0.1
 */
public record ModulePatterns(List<String> written) {
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}_.:*+-]+");
  private static final int MOST_STARS = 4;

  /** Copies the list. */
  public ModulePatterns {
    written = List.copyOf(written);
  }

  /** Covers nothing. */
  public static ModulePatterns none() {
    return new ModulePatterns(List.of());
  }

  /** Whether a text is a pattern. */
  static boolean isPattern(String text) {
    return FORM.matcher(text).matches()
        && text.chars().filter(character -> character == '*').count() <= MOST_STARS;
  }

  /** Whether a module or file is covered. */
  public boolean cover(String name) {
    return written.stream().anyMatch(pattern -> compiled(pattern).matcher(name).matches());
  }

  private static Pattern compiled(String pattern) {
    return Pattern.compile(
        List.of(pattern.split("[*]", -1)).stream()
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")));
  }
}
