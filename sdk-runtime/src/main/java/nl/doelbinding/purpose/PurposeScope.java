package nl.doelbinding.purpose;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time in which purposes are bound to a thread; made by {@link Purposes#bind}.
 *
 * <p>Belongs to the thread that opened it and is closed there, best by {@code try}. Closing it
 * binds again what was bound before. It ends the scopes that were opened inside it and not closed
 * as well: closing one of those later does nothing.
 *
 * @since 0.1
 */
public final class PurposeScope implements AutoCloseable {

  private final BoundPurposes bound;
  private final @Nullable PurposeScope outer;
  private final @Nullable PurposeBinding declared;
  private final Thread owner = Thread.currentThread();
  private boolean closed;
  private @Nullable PurposeSnapshot snapshot;

  /**
   * A scope that is not yet open.
   *
   * @param declared what it was woven for; {@code null}: opened by a call
   */
  PurposeScope(
      BoundPurposes bound, @Nullable PurposeScope outer, @Nullable PurposeBinding declared) {
    this.bound = bound;
    this.outer = outer;
    this.declared = declared;
  }

  BoundPurposes bound() {
    return bound;
  }

  /** What to hand over; of each scope its own, by which it is found again. */
  PurposeSnapshot snapshot() {
    PurposeSnapshot known = snapshot;
    if (known == null) {
      known = PurposeSnapshot.of(bound);
      snapshot = known;
    }
    return known;
  }

  @Nullable PurposeScope outer() {
    return outer;
  }

  boolean isFor(PurposeBinding binding) {
    return declared == binding;
  }

  /** The innermost scope, this one included, that was woven for a declaration. */
  @Nullable PurposeScope innermostFor(PurposeBinding binding) {
    PurposeScope scope = this;
    while (scope != null && !scope.isFor(binding)) {
      scope = scope.outer;
    }
    return scope;
  }

  void markClosed() {
    closed = true;
  }

  /** Whether it is that scope or was opened inside it. */
  boolean isInside(PurposeScope scope) {
    PurposeScope next = this;
    while (next != null && next != scope) {
      next = next.outer;
    }
    return next != null;
  }

  /** The innermost scope that is still open, this one included. */
  @Nullable PurposeScope open() {
    PurposeScope scope = this;
    while (scope != null && scope.closed) {
      scope = scope.outer;
    }
    return scope;
  }

  /**
   * Ends the scope. Throws nothing; a second time it does nothing. On another thread than its own
   * it does nothing either, but logs an error, since the purposes stay bound on the thread that
   * opened it.
   */
  @Override
  public void close() {
    if (Thread.currentThread() != owner) {
      System.getLogger(Enforcement.LOGGER)
          .log(
              Level.ERROR,
              "A purpose scope opened by thread \"{0}\" was closed by thread \"{1}\" and stays"
                  + " open: close it on its own thread, and use Purposes.wrap for the other one",
              owner.getName(),
              Thread.currentThread().getName());
      return;
    }
    if (!closed) {
      Purposes.end(this);
    }
  }
}
