package nl.doelbinding.cli;

import java.util.List;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.Violation;

/** From which severity on a finding makes the command fail. */
enum FailOn {
  /** Errors only, as a build does. */
  ERROR,
  /** Warnings too. */
  WARNING,
  /** Nothing that is found; an input that cannot be used still does. */
  NEVER;

  boolean isReached(List<Violation> violations) {
    return switch (this) {
      case ERROR -> violations.stream().anyMatch(Violation::isError);
      case WARNING -> violations.stream().anyMatch(found -> found.severity() != Severity.INFO);
      case NEVER -> false;
    };
  }
}
