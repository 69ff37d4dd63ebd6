package nl.doelbinding.servlet.testing;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.doelbinding.purpose.Purposes;

/**
 * Few threads, so that each serves many requests; they tell what a request left behind: before the
 * next one, which a server may serve in the same job, and after each job.
 */
public final class WatchedThreads extends ThreadPoolExecutor {

  private final Queue<String> leftBehind = new ConcurrentLinkedQueue<>();

  public WatchedThreads(int size) {
    super(size, size, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
  }

  /** Puts a filter before all others of an application. */
  public void watch(ServletContext context) {
    Filter filter =
        (request, response, chain) -> {
          note();
          try {
            chain.doFilter(request, response);
          } finally {
            note();
          }
        };
    var registration = context.addFilter("watch", filter);
    registration.setAsyncSupported(true);
    registration.addMappingForUrlPatterns(
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR),
        false,
        "/*");
  }

  public Queue<String> leftBehind() {
    return leftBehind;
  }

  @Override
  protected void afterExecute(Runnable job, Throwable thrown) {
    note();
  }

  private void note() {
    if (!Purposes.current().isEmpty()) {
      leftBehind.add(Thread.currentThread().getName() + " " + Purposes.current());
    }
  }
}
