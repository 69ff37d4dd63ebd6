package nl.doelbinding.purpose;

import java.util.ArrayList;
import java.util.List;

/** Does with a read outside its purposes what the mode says. */
final class Violations {

  private Violations() {}

  static void found(PurposeRule rule) {
    EnforcementMode mode = Enforcement.mode(rule);
    if (mode == EnforcementMode.OFF) {
      return;
    }
    List<String> declared = names(rule.purposes());
    declared.addAll(rule.unresolved());
    PurposeViolation violation =
        new PurposeViolation(
            rule.owner(),
            rule.field(),
            declared,
            rule.unresolved(),
            names(Purposes.current()),
            ReadPlaces.of(rule.owner()),
            mode);
    Listeners.VIOLATIONS.tell(listener -> listener.onViolation(violation));
    if (mode == EnforcementMode.ENFORCE) {
      throw new PurposeViolationException(violation);
    }
  }

  private static List<String> names(Iterable<Class<?>> purposes) {
    List<String> names = new ArrayList<>();
    purposes.forEach(purpose -> names.add(purpose.getName()));
    return names;
  }
}
