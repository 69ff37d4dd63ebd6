package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Masks many files: small ones at the same time, each in one thread, then big ones one after the
 * other, each in all threads. So there are never more chunks in memory than threads work on.
 */
public final class Batch {

  /** A file of less is done before threads have shared it out. */
  private static final long SMALL = 1 << 22;

  private final Masking masking;
  private final Workers workers;

  /** Masks with these threads. */
  public Batch(Masking masking, Workers workers) {
    this.masking = masking;
    this.workers = workers;
  }

  /**
   * What became of each file, in the order of the files.
   *
   * @throws OutputFailure if all are written to one stream, and nobody takes it any more
   */
  public List<FileResult> mask(List<LogFile> files) throws IOException {
    Map<LogFile, FutureTask<FileResult>> tasks = new LinkedHashMap<>();
    List<LogFile> big = new ArrayList<>();
    try (Workers alone = Workers.of(1)) {
      for (LogFile file : files) {
        if (isSmall(file)) {
          FutureTask<FileResult> task = new FutureTask<>(() -> masking.mask(file, alone));
          tasks.put(file, task);
          workers.execute(task);
        } else {
          big.add(file);
        }
      }
      Map<LogFile, FileResult> results = new HashMap<>();
      for (Map.Entry<LogFile, FutureTask<FileResult>> task : tasks.entrySet()) {
        results.put(task.getKey(), result(task.getValue()));
      }
      for (LogFile file : big) {
        results.put(file, masking.mask(file, workers));
      }
      return files.stream().map(results::get).filter(Objects::nonNull).toList();
    }
  }

  private static boolean isSmall(LogFile file) {
    try {
      return Files.size(file.path()) < SMALL;
    } catch (IOException gone) {
      return true; // and masking it will say so
    }
  }

  private static FileResult result(FutureTask<FileResult> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException output) {
        throw output;
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("A file could not be worked on", failed.getCause());
    }
  }
}
