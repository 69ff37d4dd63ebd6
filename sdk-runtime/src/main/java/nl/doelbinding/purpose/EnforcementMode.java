package nl.doelbinding.purpose;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What happens when personal data is read outside the purposes it is declared for.
 *
 * @since 0.1
 */
public enum EnforcementMode {

  /**
   * Nothing is checked, and a woven read costs what a plain read costs. Pick it to take the checks
   * out of a running system at once, for example while an incident is examined.
   */
  OFF,

  /**
   * Every violation is reported to the listeners, and the read goes on. Pick it while an existing
   * application is brought under purposes, until its log stays silent.
   */
  OBSERVE,

  /**
   * Every violation is reported, and the read is refused with a {@link PurposeViolationException}.
   * Pick it in production; it is the default.
   */
  ENFORCE;

  /** The texts that {@link #parse} takes, for messages. */
  static final String ALLOWED =
      Arrays.stream(values()).map(EnforcementMode::toString).collect(Collectors.joining(", "));

  /**
   * The mode of a text, in small or capital letters.
   *
   * @throws IllegalArgumentException if it is none; the message says which there are
   */
  public static EnforcementMode parse(String text) {
    for (EnforcementMode candidate : values()) {
      if (candidate.name().equalsIgnoreCase(text.strip())) {
        return candidate;
      }
    }
    throw new IllegalArgumentException("\"" + text + "\" is no mode; allowed are: " + ALLOWED);
  }

  /** The text of settings: {@code off}, {@code observe}, {@code enforce}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The stricter of two. */
  EnforcementMode or(EnforcementMode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
