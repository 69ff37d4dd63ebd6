package nl.doelbinding.purpose;

import java.lang.invoke.MethodHandle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What woven code calls before it reads a declared field, and where a method with {@link
 * nl.doelbinding.annotations.ForPurpose} begins and ends. Application code uses {@link Purposes}
 * and {@link Enforcement} instead; the names here are fixed in class files that are already woven.
 *
 * <p>Threads may use it at the same time.
 *
 * @since 0.1
 */
public final class PurposeChecks {

  private static final MethodHandle ACTIVE = Enforcement.active();

  private PurposeChecks() {}

  /**
   * Lets a read go on if a purpose of the rule is bound; else does what the {@link EnforcementMode}
   * says.
   *
   * @throws PurposeViolationException if no purpose of the rule is bound and purposes are enforced
   */
  public static void check(PurposeRule rule) {
    if (active()) {
      ThreadPurposes current = ThreadPurposes.current();
      if ((current.mask() & rule.mask()) == 0 && !rule.isCoveredBy(current)) {
        Violations.found(rule);
      }
    }
  }

  /**
   * The same for a field whose permitted reads are to be recorded.
   *
   * @param holder the object whose field is read; {@code null} for a static field
   * @throws PurposeViolationException as {@link #check} does
   */
  public static void checkAudited(@Nullable Object holder, PurposeRule rule) {
    if (active()) {
      check(rule);
      if (rule.isCovered()) {
        Set<Class<?>> bound = Purposes.current();
        Listeners.READS.tell(listener -> listener.onRead(rule, holder, bound));
      }
    }
  }

  /** Binds the purposes that a woven method declares, in place of those bound. Throws nothing. */
  public static void enter(PurposeBinding binding) {
    Purposes.enter(binding.bound(), binding);
  }

  /**
   * Ends what {@link #enter} bound, and what was bound inside it and not ended; however the method
   * ends. Throws nothing, and does nothing if that is not bound any more.
   */
  public static void exit(PurposeBinding binding) {
    PurposeScope innermost = ThreadPurposes.current().scope();
    PurposeScope scope = innermost == null ? null : innermost.innermostFor(binding);
    if (scope != null) {
      Purposes.end(scope);
    }
  }

  private static boolean active() {
    try {
      return (boolean) ACTIVE.invokeExact();
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable impossible) {
      throw new AssertionError("A constant throws no checked exception", impossible);
    }
  }
}
