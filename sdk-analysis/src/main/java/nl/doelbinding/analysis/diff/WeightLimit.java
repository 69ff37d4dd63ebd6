package nl.doelbinding.analysis.diff;

import java.util.Collection;
import nl.doelbinding.analysis.rule.Severity;

/**
 * From which weight on an unapproved change fails a build.
 *
 * @since 0.1
 */
public enum WeightLimit {
  /** Only what reaches further or protects less. */
  HEAVY,
  /** All that changes what the register says: the usual choice. */
  NORMAL,
  /** Every change, so that the approved register is never behind the code. */
  LIGHT,
  /** Nothing: for a first look, or where a person decides. */
  NEVER;

  /** Whether one of some changes fails a build. */
  public boolean isReachedBy(Collection<Change> changes) {
    return changes.stream().anyMatch(change -> isReachedBy(change.weight()));
  }

  /** What a change of a weight does to a build. */
  public Severity severity(Weight weight) {
    if (isReachedBy(weight)) {
      return Severity.ERROR;
    }
    return weight == Weight.LIGHT ? Severity.INFO : Severity.WARNING;
  }

  private boolean isReachedBy(Weight weight) {
    return switch (this) {
      case HEAVY -> weight == Weight.HEAVY;
      case NORMAL -> weight != Weight.LIGHT;
      case LIGHT -> true;
      case NEVER -> false;
    };
  }
}
