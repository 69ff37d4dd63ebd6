package nl.doelbinding.purpose;

import static java.util.Objects.requireNonNull;

/** A task together with what is bound while it runs. As safe for threads as the task. */
class BoundRunnable implements Runnable {

  private final PurposeSnapshot purposes;
  private final Runnable task;

  private BoundRunnable(PurposeSnapshot purposes, Runnable task) {
    this.purposes = purposes;
    this.task = task;
  }

  /** A task that is bound already keeps what it has: who wrapped it first, handed it over. */
  static Runnable of(PurposeSnapshot purposes, Runnable task) {
    if (requireNonNull(task, "task") instanceof BoundRunnable) {
      return task;
    }
    return task instanceof Comparable<?>
        ? new Ordered(purposes, task)
        : new BoundRunnable(purposes, task);
  }

  @Override
  public void run() {
    purposes.run(task);
  }

  /** The task, as an executor would show it without purposes. */
  @Override
  public String toString() {
    return task.toString();
  }

  /** Keeps its place in the priority queue of a pool, which compares it with any task. */
  @SuppressWarnings("ComparableType")
  private static final class Ordered extends BoundRunnable implements Comparable<Runnable> {

    Ordered(PurposeSnapshot purposes, Runnable task) {
      super(purposes, task);
    }

    @Override
    @SuppressWarnings("unchecked") // as the queue would compare the tasks themselves
    public int compareTo(Runnable other) {
      return ((Comparable<Runnable>) task())
          .compareTo(other instanceof BoundRunnable bound ? bound.task() : other);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Ordered ordered && task().equals(ordered.task());
    }

    @Override
    public int hashCode() {
      return task().hashCode();
    }
  }

  Runnable task() {
    return task;
  }
}
