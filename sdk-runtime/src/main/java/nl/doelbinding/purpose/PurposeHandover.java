package nl.doelbinding.purpose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Binds and unbinds in two calls that share nothing, for libraries that carry the context of a
 * thread: they set a value, and say later what was there before. Application code uses {@link
 * PurposeSnapshot} or {@link Purposes}, which cannot forget to unbind.
 *
 * <p>What is set here and not restored ends with the binding around it at the latest. What is
 * restored is what was there before, with all its scopes; a binding that has ended meanwhile does
 * not come back. Nothing else than what was set here, and what was bound inside that, is ended.
 *
 * <p>Threads may use it at the same time; each changes what is bound to itself.
 *
 * @since 0.1
 */
public final class PurposeHandover {

  private static final PurposeBinding MARK = PurposeBinding.of(List.of());

  private PurposeHandover() {}

  /** What is bound to this thread; {@code null} when nothing is. */
  public static @Nullable PurposeSnapshot current() {
    PurposeScope scope = ThreadPurposes.current().scope();
    return scope == null || scope.bound().isNone() ? null : scope.snapshot();
  }

  /** Whether there is a binding around, which will end what is set here. */
  public static boolean isInside() {
    return ThreadPurposes.current().scope() != null;
  }

  /** Binds what was captured, in place of what is bound. */
  public static void set(PurposeSnapshot purposes) {
    Purposes.enter(purposes.bound(), MARK);
  }

  /** Sets aside what is bound. */
  public static void clear() {
    if (current() != null) {
      Purposes.enter(BoundPurposes.NOT_HANDED_OVER, MARK);
    }
  }

  /**
   * Ends what was set or cleared since.
   *
   * @param previous what {@link #current} gave then, on this thread
   */
  public static void restore(@Nullable PurposeSnapshot previous) {
    PurposeScope set = null;
    PurposeScope scope = ThreadPurposes.current().scope();
    while (scope != null && !isOf(scope, previous)) {
      set = scope.isFor(MARK) ? scope : set;
      scope = scope.outer();
    }
    if (previous != null && scope == null) {
      // It has ended, or was never of this thread: what was set last is what is meant.
      PurposeScope innermost = ThreadPurposes.current().scope();
      set = innermost == null ? null : innermost.innermostFor(MARK);
    }
    if (set != null) {
      Purposes.end(set);
    }
  }

  private static boolean isOf(PurposeScope scope, @Nullable PurposeSnapshot previous) {
    return previous == null ? scope.bound().isNone() : scope.snapshot() == previous;
  }
}
