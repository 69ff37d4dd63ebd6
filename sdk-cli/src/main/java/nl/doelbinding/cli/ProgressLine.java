package nl.doelbinding.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;
import nl.doelbinding.analysis.scan.Progress;
import nl.doelbinding.cli.terminal.ChangingLine;

/** Shows on the error stream how far a scan is. */
final class ProgressLine implements Progress {

  private final ChangingLine line;

  ProgressLine(PrintWriter err, boolean terminal, LongSupplier nanoTime) {
    this.line = new ChangingLine(err, terminal, nanoTime);
  }

  @Override
  public void at(long done, long total, Path root) {
    if (done < total) {
      line.show(() -> String.format(Locale.ROOT, "%,d of %,d class files looked at", done, total));
    }
  }

  /** Takes the line away, so that what follows begins at the margin. */
  void close() {
    line.close();
  }
}
