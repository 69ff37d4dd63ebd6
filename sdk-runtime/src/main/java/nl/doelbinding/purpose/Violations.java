package nl.doelbinding.purpose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
            mode,
            hop(),
            RefusedBinding.of(rule.purposes()));
    Listeners.VIOLATIONS.tell(listener -> listener.onViolation(violation));
    if (mode == EnforcementMode.ENFORCE) {
      throw new PurposeViolationException(violation);
    }
  }

  /** Only where nothing is bound: to walk the whole stack takes microseconds. */
  private static @Nullable ThreadHop hop() {
    PurposeScope scope = ThreadPurposes.current().scope();
    if (scope == null) {
      return ThreadHops.find();
    }
    return scope.bound().isLostOnTheWay() ? ThreadHop.UNBOUND : null;
  }

  private static List<String> names(Iterable<Class<?>> purposes) {
    List<String> names = new ArrayList<>();
    purposes.forEach(purpose -> names.add(purpose.getName()));
    return names;
  }
}
