package nl.doelbinding.purpose;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A task together with what is bound while it is called. As safe for threads as the task. */
final class BoundCallable<T extends @Nullable Object> implements Callable<T> {

  private final PurposeSnapshot purposes;
  private final Callable<T> task;

  private BoundCallable(PurposeSnapshot purposes, Callable<T> task) {
    this.purposes = purposes;
    this.task = task;
  }

  /** A task that is bound already keeps what it has: who wrapped it first, handed it over. */
  static <T extends @Nullable Object> Callable<T> of(PurposeSnapshot purposes, Callable<T> task) {
    return requireNonNull(task, "task") instanceof BoundCallable
        ? task
        : new BoundCallable<>(purposes, task);
  }

  @Override
  public T call() throws Exception {
    return purposes.call(task);
  }

  /** The task, as an executor would show it without purposes. */
  @Override
  public String toString() {
    return task.toString();
  }
}
