package nl.doelbinding.sample.testing.build;

import java.util.List;
import nl.doelbinding.analysis.diff.Change;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.FailOn;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.statement.PrivacyStatement;
import nl.doelbinding.analysis.statement.StatementHistory;
import nl.doelbinding.sample.testing.register.SectionTexts;

/**
 * What a build of a sample came to.
 *
 * @param register the register, with its findings
 * @param found all that the check found, what the baseline accepts too
 * @param changes what differs from the approved register
 * @param counting what it found and nobody accepted
 */
public record BuildOutcome(
    Register register, List<Violation> found, List<Change> changes, List<Violation> counting) {

  /** Copies the lists. */
  public BuildOutcome {
    found = List.copyOf(found);
    changes = List.copyOf(changes);
    counting = List.copyOf(counting);
  }

  /** Whether Maven would go on: no error or warning, and no change, that nobody accepted. */
  public boolean passes() {
    return changes.isEmpty() && !FailOn.WARNING.isReachedBy(counting);
  }

  /**
   * What the check found, each as {@code "DB-101 Subscriber.email"}: the rule and the subject, with
   * the class without its package.
   */
  public List<String> findings() {
    return found.stream().map(BuildOutcome::shortly).distinct().toList();
  }

  /** The same, of what nobody accepted, for which the build fails. */
  public List<String> unaccepted() {
    return counting.stream()
        .filter(violation -> FailOn.WARNING.isReachedBy(List.of(violation)))
        .map(BuildOutcome::shortly)
        .toList();
  }

  /** The privacy statement, section by section. */
  public SectionTexts statement(Language language) {
    return SectionTexts.of(
        PrivacyStatement.of(register, language, StatementHistory.NONE).document());
  }

  private static String shortly(Violation violation) {
    return violation.rule().id()
        + " "
        + violation.subject().replaceAll("\\b([a-z]\\w*\\.)+(?=[A-Z])", "");
  }
}
