package nl.doelbinding.weaving;

import java.util.List;
import nl.doelbinding.declaration.ClassPatterns;

/**
 * Why the reads of some classes need no check.
 *
 * @param readers the classes, as a {@linkplain ClassPatterns pattern}: {@code nl.acme.migration.**}
 * @param reason why, for who reads the report
 * @since 0.1
 */
public record Excuse(String readers, String reason) {

  /**
   * Refuses what excuses nothing.
   *
   * @throws IllegalArgumentException if the classes are no pattern or there is no reason
   */
  public Excuse {
    if (!ClassPatterns.isPattern(readers)) {
      throw new IllegalArgumentException("\"" + readers + "\" is no " + ClassPatterns.EXPECTED);
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "The excuse of " + readers + " has no reason: say why its reads need no check");
    }
  }

  /** Whether it is for a class. */
  public boolean covers(String className) {
    return new ClassPatterns(List.of(readers)).covers(className);
  }
}
