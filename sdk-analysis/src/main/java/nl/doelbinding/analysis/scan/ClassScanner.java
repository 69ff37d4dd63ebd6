package nl.doelbinding.analysis.scan;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads all classes of directories and jars at once, for who wants to hold them all. What memory
 * must not grow with streams through {@link ClassRoots} instead, which says what is read.
 * Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class ClassScanner {

  private ClassScanner() {}

  /** Scans directories and jars, in the given order. A root that does not exist is unreadable. */
  public static ScanResult scan(List<Path> roots) {
    try (ClassRoots opened = ClassRoots.open(roots)) {
      return opened.scan(every -> {}, every -> true, Progress.NONE);
    }
  }
}
