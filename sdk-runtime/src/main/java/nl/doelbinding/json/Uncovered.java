package nl.doelbinding.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is written for a property that no bound purpose covers, where purposes are enforced.
 *
 * <p>In a bean that is written as an array every position is kept: {@link #LEFT_OUT} writes {@code
 * null} there.
 *
 * @since 0.1
 */
public enum Uncovered {

  /** Nothing, not even the name. The default: the reader does not learn that there is a value. */
  LEFT_OUT,

  /** {@code null}. Pick it for readers that expect every property to be there. */
  NULL,

  /**
   * {@code "***"} for a text, {@code null} for anything else. Pick it for pages that people see.
   */
  STARS;

  /** What stands for a text. */
  public static final String MASK = "***";

  private static final String PROPERTY = "doelbinding.json.uncovered";

  /**
   * That of the system property {@code doelbinding.json.uncovered} ({@code left-out}, {@code null}
   * or {@code stars}); {@link #LEFT_OUT} without it.
   *
   * @throws IllegalArgumentException if it has another value
   */
  public static Uncovered configured() {
    String text = System.getProperty(PROPERTY);
    return text == null ? LEFT_OUT : of(text);
  }

  /**
   * The one of that name, as settings write it: {@code left-out}, {@code null} or {@code stars}.
   *
   * @throws IllegalArgumentException naming those there are
   */
  public static Uncovered of(String text) {
    for (Uncovered candidate : values()) {
      if (candidate.setting().equals(text.strip().toLowerCase(Locale.ROOT))) {
        return candidate;
      }
    }
    throw new IllegalArgumentException(
        PROPERTY
            + " is \""
            + text
            + "\"; allowed are: "
            + Arrays.stream(values()).map(Uncovered::setting).collect(Collectors.joining(", ")));
  }

  private String setting() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
