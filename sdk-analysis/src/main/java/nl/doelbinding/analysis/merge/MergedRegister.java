package nl.doelbinding.analysis.merge;

import java.util.List;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;

/**
 * One register of several modules.
 *
 * @param register the register; of findings it has those of the registers it was made of
 * @param violations where they contradict each other, worst first
 * @since 0.1
 */
public record MergedRegister(Register register, List<Violation> violations) {
  /** Sorts the violations. */
  public MergedRegister {
    violations = violations.stream().sorted().distinct().toList();
  }

  /** Whether what was missing in one module is there in another. */
  public boolean heals(Violation violation) {
    return violation.rule().equals(Rules.PURPOSE_UNUSED)
        && register.activities().stream()
            .filter(
                activity -> activity.purposeType().replace('$', '.').equals(violation.subject()))
            .anyMatch(activity -> isUsed(register, activity));
  }

  static boolean isUsed(Register register, Activity activity) {
    return !activity.data().isEmpty()
        || register.cookies().stream().anyMatch(cookie -> activity.id().equals(cookie.purpose()));
  }
}
