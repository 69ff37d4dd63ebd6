package nl.doelbinding.purpose;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Binds for each run of a task what was bound where it was scheduled. */
final class BoundScheduledExecutorService extends BoundExecutorService
    implements ScheduledExecutorService {

  private final ScheduledExecutorService executor;

  BoundScheduledExecutorService(ScheduledExecutorService executor) {
    super(executor);
    this.executor = executor;
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
    return executor.schedule(Purposes.wrap(task), delay, unit);
  }

  @Override
  public <T extends @Nullable Object> ScheduledFuture<T> schedule(
      Callable<T> task, long delay, TimeUnit unit) {
    return executor.schedule(Purposes.wrap(task), delay, unit);
  }

  @Override
  public ScheduledFuture<?> scheduleAtFixedRate(
      Runnable task, long initialDelay, long period, TimeUnit unit) {
    return executor.scheduleAtFixedRate(Purposes.wrap(task), initialDelay, period, unit);
  }

  @Override
  public ScheduledFuture<?> scheduleWithFixedDelay(
      Runnable task, long initialDelay, long delay, TimeUnit unit) {
    return executor.scheduleWithFixedDelay(Purposes.wrap(task), initialDelay, delay, unit);
  }
}
