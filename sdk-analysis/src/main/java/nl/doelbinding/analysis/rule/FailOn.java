package nl.doelbinding.analysis.rule;

import java.util.Collection;

/**
 * From which severity on a violation fails a build. Input that cannot be used fails it in any case,
 * since what was not read was not checked.
 *
 * @since 0.1
 */
public enum FailOn {
  /** Errors only: the usual choice. */
  ERROR,
  /** Warnings too: for a code base that has none and wants to keep it so. */
  WARNING,
  /** Nothing: for a first look. */
  NEVER;

  /** Whether one of some violations fails a build. */
  public boolean isReachedBy(Collection<Violation> violations) {
    return violations.stream().anyMatch(violation -> isReachedBy(violation.severity()));
  }

  private boolean isReachedBy(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.INFO;
      case NEVER -> false;
    };
  }
}
