package nl.doelbinding.cli.logs.file;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.doelbinding.cli.logs.chunk.ChunkWork;
import nl.doelbinding.cli.logs.chunk.Pipeline;
import org.jspecify.annotations.Nullable;

/** The threads of a run: none beside the one that calls where there is one processor. */
public final class Workers implements AutoCloseable {

  private final int threads;
  private final @Nullable ExecutorService executor;

  private Workers(int threads, @Nullable ExecutorService executor) {
    this.threads = threads;
    this.executor = executor;
  }

  /** So many threads, which do not keep the process alive. */
  public static Workers of(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("No work is done by " + threads + " threads");
    }
    return new Workers(
        threads,
        threads == 1
            ? null
            : Executors.newFixedThreadPool(
                threads,
                work -> {
                  Thread thread = new Thread(work, "logs");
                  thread.setDaemon(true);
                  return thread;
                }));
  }

  /** How many there are. */
  public int threads() {
    return threads;
  }

  /** A pipeline on which all work. */
  <R> Pipeline<R> pipeline(ChunkWork<R> work, Supplier<R> results) {
    return executor == null
        ? Pipeline.inline(work, results)
        : Pipeline.parallel(work, results, executor, threads);
  }

  /** Has something done; where there is one thread, now. */
  void execute(Runnable work) {
    if (executor == null) {
      work.run();
    } else {
      executor.execute(work);
    }
  }

  @Override
  public void close() {
    if (executor != null) {
      executor.shutdownNow();
    }
  }
}
