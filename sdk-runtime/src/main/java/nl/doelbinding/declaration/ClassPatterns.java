package nl.doelbinding.declaration;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of packages and classes. {@code nl.acme.generated} is that package with all below it, or
 * that class with those inside it; {@code *} stands for a part of a name without dots, {@code **}
 * for any number of parts.
 *
 * <p>Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class ClassPatterns {

  /** What a pattern is; completes "… is no". */
  public static final String EXPECTED =
      "pattern of classes: give a package or class such as nl.acme.generated; * stands for a part"
          + " of a name, ** for any number of parts";

  private static final Pattern FORM =
      Pattern.compile("(?:[\\p{L}\\p{N}_$*]+)(?:[.][\\p{L}\\p{N}_$*]+)*");

  /** More stars than anybody needs make the time to match a name grow out of hand. */
  private static final Pattern TOO_MANY_STARS = Pattern.compile("(?:[^*]*[*]+){6}.*|.*[*]{3}.*");

  private final List<Pattern> patterns;

  /**
   * Of patterns as they are written.
   *
   * @throws IllegalArgumentException if one is none
   */
  public ClassPatterns(List<String> written) {
    this.patterns = written.stream().map(ClassPatterns::compiled).toList();
  }

  /** Covers nothing. */
  public static ClassPatterns none() {
    return new ClassPatterns(List.of());
  }

  /** Whether a text is a pattern. */
  public static boolean isPattern(String text) {
    return FORM.matcher(text).matches() && !TOO_MANY_STARS.matcher(text).matches();
  }

  /** Whether no class can be covered. */
  public boolean isEmpty() {
    return patterns.isEmpty();
  }

  /** Whether a class, member or package is covered, by itself or by what it lies in. */
  public boolean covers(String name) {
    String dotted = name.replace('$', '.');
    return patterns.stream().anyMatch(pattern -> pattern.matcher(dotted).matches());
  }

  private static Pattern compiled(String written) {
    if (!isPattern(written)) {
      throw new IllegalArgumentException("\"" + written + "\" is no " + EXPECTED);
    }
    String name =
        List.of(written.replace('$', '.').split("[*]{2}", -1)).stream()
            .map(ClassPatterns::withinPart)
            .collect(Collectors.joining(".*"));
    return Pattern.compile(name + "(?:[.].*)?", Pattern.DOTALL);
  }

  private static String withinPart(String text) {
    return List.of(text.split("[*]", -1)).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("[^.]*"));
  }
}
