package nl.doelbinding.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import nl.doelbinding.analysis.scan.Progress;

/**
 * Shows on the error stream how far a scan is, once it has taken two seconds: a line that changes
 * on a terminal, else a line every ten seconds, as a log wants it.
 */
final class ProgressLine implements Progress {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
  private static final long ON_TERMINAL = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long IN_LOG = TimeUnit.SECONDS.toNanos(10);

  private final PrintWriter err;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private final long start;
  private long last;
  private int shown;

  ProgressLine(PrintWriter err, boolean terminal, LongSupplier nanoTime) {
    this.err = err;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.last = start;
  }

  @Override
  public void at(long done, long total, Path root) {
    long now = nanoTime.getAsLong();
    boolean due = now - start >= PATIENCE && now - last >= (terminal ? ON_TERMINAL : IN_LOG);
    if (due && done < total) {
      last = now;
      print(String.format(Locale.ROOT, "%,d of %,d class files looked at", done, total));
    }
  }

  /** Takes the line away, so that what follows begins at the margin. */
  void close() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }

  private void print(String text) {
    if (terminal) {
      err.print("\r" + text);
      shown = text.length();
    } else {
      err.println(text);
    }
    err.flush();
  }
}
