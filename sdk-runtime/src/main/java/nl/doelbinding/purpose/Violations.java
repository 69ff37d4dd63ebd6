package nl.doelbinding.purpose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does with a read outside its purposes what the mode says. */
final class Violations {

  static final ViolationCounts COUNTS = new ViolationCounts();

  private Violations() {}

  static void found(PurposeRule rule) {
    EnforcementMode mode = Enforcement.mode(rule);
    if (mode == EnforcementMode.OFF) {
      return;
    }
    long times = mode == EnforcementMode.ENFORCE ? 1 : COUNTS.samples().take(rule);
    if (times == 0) {
      return;
    }
    PurposeViolation violation = violation(rule, mode);
    COUNTS.add(violation, times);
    Listeners.VIOLATIONS.tell(listener -> listener.onViolations(violation, times));
    if (mode == EnforcementMode.ENFORCE) {
      throw new PurposeViolationException(violation);
    }
  }

  private static PurposeViolation violation(PurposeRule rule, EnforcementMode mode) {
    List<String> declared = names(rule.purposes());
    declared.addAll(rule.unresolved());
    List<StackTraceElement> path = ReadPlaces.path(rule.owner());
    return new PurposeViolation(
        rule.owner(),
        rule.field(),
        declared,
        rule.unresolved(),
        names(Purposes.current()),
        path.get(0),
        mode,
        hop(),
        RefusedBinding.of(rule.purposes()),
        path.subList(1, path.size()));
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
