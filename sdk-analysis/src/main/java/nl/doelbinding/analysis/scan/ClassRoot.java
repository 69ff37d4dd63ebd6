package nl.doelbinding.analysis.scan;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A directory or jar that holds class files. Threads may share it once it is listed. */
interface ClassRoot extends Closeable {

  /** How the file of a class ends. */
  String CLASS_FILE = ".class";

  /** What a root holds: class files in the order they are read best, and what is wrong with it. */
  record Listing(List<String> entries, int nestedJars, List<UnreadableFile> unreadable) {}

  /** Where it is. */
  Path path();

  /** What it holds. */
  Listing list();

  /**
   * The bytes of a class file.
   *
   * @throws UnreadableEntryException if they cannot be read; its message says why
   */
  byte[] read(String entry) throws UnreadableEntryException;

  @Override
  void close() throws IOException;

  /** The root at a path; one that does not exist lists itself as unreadable. */
  static ClassRoot of(Path path, ScanLimits limits) {
    return Files.isDirectory(path) ? new DirectoryRoot(path, limits) : new JarRoot(path, limits);
  }
}
