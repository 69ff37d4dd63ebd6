package nl.doelbinding.analysis.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Divides work over the processors. */
final class Workers {

  /** Neighbours in a jar lie together and ask for each other, so one thread takes them. */
  private static final int PORTION = 64;

  private Workers() {}

  /**
   * Does something with each of a list, and returns when all is done.
   *
   * @throws RuntimeException what the first that failed threw
   */
  static <T> void share(List<T> all, Consumer<T> work) {
    int portions = (all.size() + PORTION - 1) / PORTION;
    int threads = Math.min(Runtime.getRuntime().availableProcessors(), portions);
    AtomicInteger next = new AtomicInteger();
    Callable<Void> worker =
        () -> {
          for (int portion = next.getAndIncrement();
              portion < portions;
              portion = next.getAndIncrement()) {
            int from = portion * PORTION;
            all.subList(from, Math.min(from + PORTION, all.size())).forEach(work);
          }
          return null;
        };
    if (threads > 0) {
      try {
        run(worker, threads);
      } finally {
        next.set(portions); // when one failed, the others need not go on
      }
    }
  }

  private static void run(Callable<Void> worker, int threads) {
    ExecutorService executor = Executors.newFixedThreadPool(threads, Workers::daemon);
    try {
      List<Future<Void>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(executor.submit(worker));
      }
      for (Future<Void> each : running) {
        each.get();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The analysis was interrupted", stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw failed.getCause() instanceof RuntimeException unexpected
          ? unexpected
          : new IllegalStateException(failed.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "doelbinding-scan");
    thread.setDaemon(true);
    return thread;
  }
}
