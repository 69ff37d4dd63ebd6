package nl.doelbinding.purpose;

import org.jspecify.annotations.Nullable;

/**
 * What is bound to a thread now. Only that thread changes and reads it.
 *
 * <p>A {@code ThreadLocal} holds the truth; a table by the number of the thread answers most
 * questions without it. The compiler reads a {@code ThreadLocal} anew for each woven read, but the
 * plain loads from the table only once for many: twelve guarded reads cost little more than one.
 *
 * <p>Once nothing is bound, neither the thread nor the table holds anything of it, so that no
 * thread and no class loader is kept alive.
 */
final class ThreadPurposes {

  private static final int SLOTS = 4096;
  private static final @Nullable ThreadPurposes[] TABLE = new @Nullable ThreadPurposes[SLOTS];

  // Not inheritable: a pooled thread would keep the purposes of whoever happened to start it.
  private static final ThreadLocal<@Nullable ThreadPurposes> CURRENT = new ThreadLocal<>();

  /** Stands for every thread to which nothing is bound. Never changed. */
  private static final ThreadPurposes UNBOUND = new ThreadPurposes(null);

  private final @Nullable Thread owner;

  /** That of what the scope binds; 0 without a scope. */
  private long mask;

  private @Nullable PurposeScope scope;

  private ThreadPurposes(@Nullable Thread owner) {
    this.owner = owner;
  }

  static ThreadPurposes current() {
    Thread thread = Thread.currentThread();
    ThreadPurposes cached = TABLE[slot(thread)];
    return cached != null && cached.owner == thread ? cached : slow(thread);
  }

  long mask() {
    return mask;
  }

  /** The innermost scope; {@code null} when nothing is bound. */
  @Nullable PurposeScope scope() {
    return scope;
  }

  /**
   * Makes a scope the innermost one of this thread. Called on what {@link #current} gave: to ask
   * again costs an unbound thread more than all the rest.
   */
  void enter(PurposeScope next) {
    ThreadPurposes current = this;
    if (owner == null) {
      Thread thread = Thread.currentThread();
      current = new ThreadPurposes(thread);
      CURRENT.set(current);
      TABLE[slot(thread)] = current;
    }
    current.set(next);
  }

  /** Makes an outer scope the innermost one again, or unbinds the thread with {@code null}. */
  static void leaveTo(@Nullable PurposeScope outer) {
    ThreadPurposes current = current();
    if (current.owner == null) {
      return;
    }
    if (outer == null) {
      CURRENT.remove();
      int slot = slot(current.owner);
      if (TABLE[slot] == current) {
        TABLE[slot] = null;
      }
    }
    current.set(outer);
  }

  private void set(@Nullable PurposeScope next) {
    scope = next;
    mask = next == null ? 0 : next.bound().mask();
  }

  /** Another thread has the slot, or nothing is bound. */
  private static ThreadPurposes slow(Thread thread) {
    ThreadPurposes known = CURRENT.get();
    if (known == null) {
      // Asking alone leaves an empty entry behind on the thread.
      CURRENT.remove();
      return UNBOUND;
    }
    TABLE[slot(thread)] = known;
    return known;
  }

  /** Threads that were started one after the other stand on cache lines of their own. */
  @SuppressWarnings("deprecation") // its successor is of Java 19; whatever it says is a mere slot
  private static int slot(Thread thread) {
    int number = (int) thread.getId();
    return ((number << 4) | ((number >>> 8) & 15)) & (SLOTS - 1);
  }
}
