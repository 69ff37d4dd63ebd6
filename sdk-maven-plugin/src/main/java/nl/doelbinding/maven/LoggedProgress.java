package nl.doelbinding.maven;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.doelbinding.analysis.scan.Progress;
import org.apache.maven.plugin.logging.Log;

/** Logs how far a scan is when it takes long: after two seconds, and every five from there. */
final class LoggedProgress implements Progress {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

  private final Log log;
  private long next = System.nanoTime() + PATIENCE;

  LoggedProgress(Log log) {
    this.log = log;
  }

  @Override
  public void at(long done, long total, Path root) {
    long now = System.nanoTime();
    if (now - next >= 0 && done < total) {
      next = now + PAUSE;
      log.info(
          String.format(
              Locale.ROOT,
              "%,d of %,d class files looked at, now in %s",
              done,
              total,
              root.getFileName()));
    }
  }
}
