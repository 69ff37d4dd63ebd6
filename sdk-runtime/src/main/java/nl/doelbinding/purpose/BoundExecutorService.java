package nl.doelbinding.purpose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Binds for each task what is bound where it is handed over. As safe for threads as the other. */
class BoundExecutorService extends BoundExecutor implements ExecutorService {

  private final ExecutorService executor;

  BoundExecutorService(ExecutorService executor) {
    super(executor);
    this.executor = executor;
  }

  @Override
  public Future<?> submit(Runnable task) {
    return executor.submit(Purposes.wrap(task));
  }

  @Override
  public <T extends @Nullable Object> Future<T> submit(Runnable task, T result) {
    return executor.submit(Purposes.wrap(task), result);
  }

  @Override
  public <T extends @Nullable Object> Future<T> submit(Callable<T> task) {
    return executor.submit(Purposes.wrap(task));
  }

  @Override
  public <T extends @Nullable Object> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> tasks) throws InterruptedException {
    return executor.invokeAll(wrapped(tasks));
  }

  @Override
  public <T extends @Nullable Object> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
      throws InterruptedException {
    return executor.invokeAll(wrapped(tasks), timeout, unit);
  }

  @Override
  public <T extends @Nullable Object> T invokeAny(Collection<? extends Callable<T>> tasks)
      throws InterruptedException, ExecutionException {
    return executor.invokeAny(wrapped(tasks));
  }

  @Override
  public <T extends @Nullable Object> T invokeAny(
      Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    return executor.invokeAny(wrapped(tasks), timeout, unit);
  }

  @Override
  public void shutdown() {
    executor.shutdown();
  }

  /** Tasks that never ran; those that are run elsewhere run under their purposes there. */
  @Override
  public List<Runnable> shutdownNow() {
    return executor.shutdownNow();
  }

  @Override
  public boolean isShutdown() {
    return executor.isShutdown();
  }

  @Override
  public boolean isTerminated() {
    return executor.isTerminated();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    return executor.awaitTermination(timeout, unit);
  }

  /**
   * An executor can be closed from Java 19 on, and only there this is called. The one of the
   * interface would wait for the common pool, which never ends, while the common pool's own does
   * not.
   */
  @SuppressWarnings("MissingOverride") // before Java 19 it overrides nothing
  public void close() {
    try {
      ((AutoCloseable) executor).close();
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception impossible) {
      throw new IllegalStateException("An executor closes without an exception", impossible);
    }
  }

  private static <T extends @Nullable Object> List<Callable<T>> wrapped(
      Collection<? extends Callable<T>> tasks) {
    PurposeSnapshot here = PurposeSnapshot.capture();
    List<Callable<T>> wrapped = new ArrayList<>(tasks.size());
    for (Callable<T> task : tasks) {
      wrapped.add(here.wrap(task));
    }
    return wrapped;
  }
}
