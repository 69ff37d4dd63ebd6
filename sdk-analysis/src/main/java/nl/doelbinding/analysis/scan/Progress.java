package nl.doelbinding.analysis.scan;

import java.nio.file.Path;

/**
 * Hears how far a scan is. The library itself prints nothing; who shows progress decides when it is
 * worth a line.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (done, total, root) -> {};

  /**
   * Some more class files were looked at. Called often, from one thread at a time, and to return
   * quickly.
   *
   * @param done the class files looked at so far
   * @param total the class files there are
   * @param root the directory or jar at work
   */
  void at(long done, long total, Path root);
}
