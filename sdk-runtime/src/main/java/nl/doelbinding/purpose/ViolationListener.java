package nl.doelbinding.purpose;

/**
 * Is told of every read of personal data outside its purposes, in the modes {@link
 * EnforcementMode#OBSERVE} and {@link EnforcementMode#ENFORCE}.
 *
 * <p>Listeners are found by {@link java.util.ServiceLoader}, in the class loader of this library,
 * at the first violation, or registered with {@link Enforcement#register}. One that logs is always
 * there.
 *
 * <p>A listener is called on the thread that reads, before the read goes on or is refused, by many
 * threads at the same time. What it throws is logged and goes no further. Violations of its own
 * while it is called are not reported.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface ViolationListener {

  /** Takes note of a violation. It names a field and never holds a value. */
  void onViolation(PurposeViolation violation);

  /**
   * Takes note of violations of which one was looked at. Where a field is read in a loop and only
   * observed, of most reads nothing but their number is known: one stands for those before it. For
   * listeners that count; others are told of that one.
   *
   * @param times for how many it stands, itself included
   */
  default void onViolations(PurposeViolation violation, long times) {
    onViolation(violation);
  }
}
