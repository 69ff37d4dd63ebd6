package nl.doelbinding.analysis.baseline;

import java.util.Optional;

/**
 * How much of the personal data somebody decided about.
 *
 * @param decided the members that are declared to be personal data, or not to be
 * @param total these and those that look like personal data and are not declared
 * @since 0.1
 */
public record Coverage(long decided, long total) {

  /** Refuses more decisions than members, and nothing at all: that is no coverage. */
  public Coverage {
    if (decided < 0 || total < 1 || decided > total) {
      throw new IllegalArgumentException("No coverage: " + decided + " of " + total);
    }
  }

  /**
   * That of so many decisions, where so many are missing; empty where there is no personal data.
   */
  public static Optional<Coverage> of(long decided, long undeclared) {
    return decided + undeclared == 0
        ? Optional.empty()
        : Optional.of(new Coverage(decided, decided + undeclared));
  }

  /** The percentage, rounded down: 100 only where nothing is left. */
  public int percentage() {
    return (int) (decided * 100 / total);
  }

  /** Whether it is less than a percentage. */
  public boolean isBelow(int least) {
    return decided * 100 < least * total;
  }

  /** As a summary has it: {@code coverage 84 %: 210 of 250}. */
  @Override
  public String toString() {
    return "coverage " + percentage() + " %: " + decided + " of " + total;
  }
}
