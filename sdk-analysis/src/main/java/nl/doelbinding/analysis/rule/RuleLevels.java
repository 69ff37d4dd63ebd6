package nl.doelbinding.analysis.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a team wants at another severity than their own.
 *
 * <p>Immutable; threads may share it.
 *
 * @param levels the levels; where one is given for a rule and one for the rule at a certainty, the
 *     latter counts
 * @since 0.1
 */
public record RuleLevels(Map<Key, Level> levels) {

  /**
   * What a level is given for.
   *
   * @param rule the id of the rule
   * @param confidence findings of that certainty only; {@code null}: all
   */
  public record Key(String rule, @Nullable Confidence confidence) {}

  /** Copies the levels. */
  public RuleLevels {
    levels = Map.copyOf(levels);
  }

  /** Every rule at its own severity. */
  public static RuleLevels ofDefaults() {
    return new RuleLevels(Map.of());
  }

  /** Violations at the severities of the team, without those of rules that are off. */
  public List<Violation> applyTo(List<Violation> violations) {
    return levels.isEmpty()
        ? List.copyOf(violations)
        : violations.stream().flatMap(violation -> applyTo(violation).stream()).toList();
  }

  private Optional<Violation> applyTo(Violation violation) {
    Level level = level(violation);
    return level == null ? Optional.of(violation) : level.severity().map(violation::withSeverity);
  }

  private @Nullable Level level(Violation violation) {
    String rule = violation.rule().id();
    Finding finding = violation.finding();
    Level ofCertainty = finding == null ? null : levels.get(new Key(rule, finding.confidence()));
    return ofCertainty == null ? levels.get(new Key(rule, null)) : ofCertainty;
  }
}
