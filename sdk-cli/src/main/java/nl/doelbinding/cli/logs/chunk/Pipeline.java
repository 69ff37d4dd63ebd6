package nl.doelbinding.cli.logs.chunk;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads chunks, has them worked on, and hands them on in their order. It holds one more chunk than
 * there are workers, whatever the length of the stream. For one thread.
 *
 * @param <R> the result of the work on a chunk
 */
public final class Pipeline<R> {

  private final ChunkWork<R> work;
  private final Supplier<R> results;
  private final @Nullable Executor executor;
  private final int ahead;

  private Pipeline(ChunkWork<R> work, Supplier<R> results, @Nullable Executor executor, int ahead) {
    this.work = work;
    this.results = results;
    this.executor = executor;
    this.ahead = ahead;
  }

  /** Works in the thread that reads and writes. */
  public static <R> Pipeline<R> inline(ChunkWork<R> work, Supplier<R> results) {
    return new Pipeline<>(work, results, null, 1);
  }

  /** Works in these threads, while the one that calls reads and writes. */
  public static <R> Pipeline<R> parallel(
      ChunkWork<R> work, Supplier<R> results, Executor executor, int threads) {
    return new Pipeline<>(work, results, executor, threads + 1);
  }

  /**
   * Runs until the end of the stream. When it returns or throws, no worker touches a chunk any
   * more.
   */
  public void run(ChunkReader reader, ChunkSink<R> sink) throws IOException {
    List<Slot<R>> slots = new ArrayList<>();
    int next = 0;
    try {
      while (true) {
        if (slots.size() < ahead && next == slots.size()) {
          slots.add(new Slot<>(reader.newChunk(), results.get()));
        }
        Slot<R> slot = slots.get(next);
        slot.finish(sink);
        if (!reader.fill(slot.chunk)) {
          break;
        }
        slot.start(work, executor);
        next = (next + 1) % ahead;
        if (slot.chunk.paused) {
          finishAll(slots, next, sink);
          sink.flush();
        }
      }
      finishAll(slots, next, sink);
    } finally {
      slots.forEach(Slot::awaitQuietly);
    }
  }

  private static <R> void finishAll(List<Slot<R>> slots, int oldest, ChunkSink<R> sink)
      throws IOException {
    for (int index = 0; index < slots.size(); index++) {
      slots.get((oldest + index) % slots.size()).finish(sink);
    }
  }

  private static final class Slot<R> {
    final Chunk chunk;
    final R result;
    private @Nullable FutureTask<Void> task;

    Slot(Chunk chunk, R result) {
      this.chunk = chunk;
      this.result = result;
    }

    void start(ChunkWork<R> work, @Nullable Executor executor) {
      FutureTask<Void> started =
          new FutureTask<>(
              () -> {
                work.apply(chunk, result);
                return null;
              });
      task = started;
      if (executor == null) {
        started.run();
      } else {
        executor.execute(started);
      }
    }

    void finish(ChunkSink<R> sink) throws IOException {
      FutureTask<Void> started = task;
      if (started == null) {
        return;
      }
      try {
        started.get();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("Interrupted");
      } catch (ExecutionException failed) {
        task = null;
        if (failed.getCause() instanceof Error error) {
          throw error;
        }
        throw new IllegalStateException("A chunk could not be worked on", failed.getCause());
      }
      task = null;
      sink.accept(chunk, result);
    }

    /** The buffers are in use until then. */
    void awaitQuietly() {
      FutureTask<Void> started = task;
      boolean interrupted = false;
      while (started != null && !started.isDone()) {
        try {
          started.get();
        } catch (InterruptedException again) {
          interrupted = true;
        } catch (ExecutionException failed) {
          break; // what failed first is on its way already
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
