package nl.doelbinding.json;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.declaration.reflect.Decision;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.PurposeChecks;
import nl.doelbinding.purpose.PurposeRule;
import nl.doelbinding.purpose.PurposeViolationException;

/**
 * Stands at a declared property of a bean. Immutable; threads may share it.
 *
 * @param rule the field and its purposes
 * @param isAudited whether permitted reads are to be recorded
 */
public record PropertyGuard(PurposeRule rule, boolean isAudited) {

  /** What is declared for something that is no purpose is declared for none. */
  static PropertyGuard of(Decision decision, String owner, String field) {
    List<Class<?>> purposes = new ArrayList<>();
    List<String> unresolved = new ArrayList<>(decision.unresolved());
    for (Class<?> purpose : decision.purposes()) {
      if (purpose.isAnnotationPresent(Purpose.class)) {
        purposes.add(purpose);
      } else {
        unresolved.add(purpose.getName());
      }
    }
    PurposeRule known = PurposeRule.of(owner, field, purposes);
    return new PropertyGuard(
        new PurposeRule(known.mask(), owner, field, known.purposes(), unresolved),
        decision.isAudited());
  }

  /**
   * Whether the value may be read and written. Where purposes are only observed it may be, and is
   * reported; where they are enforced it may not, and nothing is reported: it is not read.
   */
  public boolean letsOut() {
    return rule.isCovered() || letsOutUncovered();
  }

  /** Takes note of a read that no woven code sees, since the library reads the field itself. */
  public void recordRead(Object bean) {
    if (isAudited && rule.isCovered()) {
      PurposeChecks.checkAudited(bean, rule);
    }
  }

  /**
   * Lets a value come in, or does what the mode says.
   *
   * @throws RefusedPropertyException if no purpose of it is bound and purposes are enforced
   */
  public void letIn() {
    if (rule.isCovered()) {
      return;
    }
    try {
      PurposeChecks.check(rule);
    } catch (PurposeViolationException refused) {
      throw new RefusedPropertyException(refused);
    }
  }

  private boolean letsOutUncovered() {
    EnforcementMode mode = Enforcement.mode(rule);
    if (mode == EnforcementMode.OBSERVE) {
      PurposeChecks.check(rule);
    }
    return mode != EnforcementMode.ENFORCE;
  }
}
