package nl.doelbinding.purpose;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/** Binds for each task what is bound where it is handed over. As safe for threads as the other. */
class BoundExecutor implements Executor {

  private final Executor executor;

  BoundExecutor(Executor executor) {
    this.executor = executor;
  }

  /** With all that the executor can do; once only. */
  static Executor of(Executor executor) {
    if (requireNonNull(executor, "executor") instanceof BoundExecutor) {
      return executor;
    }
    return executor instanceof ExecutorService service ? of(service) : new BoundExecutor(executor);
  }

  /** With all that the executor can do; once only. */
  static ExecutorService of(ExecutorService executor) {
    if (requireNonNull(executor, "executor") instanceof BoundExecutor) {
      return executor;
    }
    return executor instanceof ScheduledExecutorService scheduled
        ? of(scheduled)
        : new BoundExecutorService(executor);
  }

  /** Once only. */
  static ScheduledExecutorService of(ScheduledExecutorService executor) {
    return requireNonNull(executor, "executor") instanceof BoundExecutor
        ? executor
        : new BoundScheduledExecutorService(executor);
  }

  @Override
  public void execute(Runnable task) {
    executor.execute(Purposes.wrap(task));
  }

  @Override
  public String toString() {
    return executor.toString();
  }
}
