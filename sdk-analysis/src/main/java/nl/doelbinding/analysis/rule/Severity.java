package nl.doelbinding.analysis.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a violation does to a build.
 *
 * @since 0.1
 */
public enum Severity {
  /** Fails the build. */
  ERROR,
  /** Is shown; a person should look. */
  WARNING,
  /** Is shown. */
  INFO;

  /** As files and style sheets write it: {@code warning}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
