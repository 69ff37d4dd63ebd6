package nl.doelbinding.purpose;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** Binds for a whole thread what is bound where it is made. As safe for threads as the other. */
final class BoundThreadFactory implements ThreadFactory {

  /** What a pooled thread runs, in the pools of the JDK and of Tomcat. */
  private static final String WORKER = "ThreadPoolExecutor$Worker";

  private final ThreadFactory factory;

  private BoundThreadFactory(ThreadFactory factory) {
    this.factory = factory;
  }

  static ThreadFactory of(ThreadFactory factory) {
    return requireNonNull(factory, "factory") instanceof BoundThreadFactory
        ? factory
        : new BoundThreadFactory(factory);
  }

  @Override
  public @Nullable Thread newThread(Runnable task) {
    // A pooled thread would have the purposes of whoever happened to be the first to need it.
    boolean pooled = task.getClass().getName().endsWith(WORKER);
    return factory.newThread(pooled ? task : Purposes.wrap(task));
  }

  @Override
  public String toString() {
    return factory.toString();
  }
}
