package nl.doelbinding.cli.terminal;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Shows on the error stream how far something is, once it has taken two seconds: a line that
 * changes on a terminal, else a line every ten seconds, as a log wants it. Threads may share it.
 */
public final class ChangingLine {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
  private static final long ON_TERMINAL = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long IN_LOG = TimeUnit.SECONDS.toNanos(10);

  private final PrintWriter err;
  private final boolean terminal;
  private final LongSupplier nanoTime;
  private final long start;
  private long last;
  private int shown;

  /**
   * @param terminal whether the error stream is one
   * @param nanoTime the clock
   */
  public ChangingLine(PrintWriter err, boolean terminal, LongSupplier nanoTime) {
    this.err = err;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.last = start;
  }

  /** Shows this text, if it is time to. */
  public synchronized void show(Supplier<String> text) {
    long now = nanoTime.getAsLong();
    if (now - start >= PATIENCE && now - last >= (terminal ? ON_TERMINAL : IN_LOG)) {
      last = now;
      print(text.get());
    }
  }

  /** Takes the line away, so that what follows begins at the margin. */
  public synchronized void close() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }

  private void print(String text) {
    if (terminal) {
      err.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
      shown = text.length();
    } else {
      err.println(text);
    }
    err.flush();
  }
}
