package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Temporary files of runs that were killed: they bear the name of one, and nobody has them locked.
 * Threads may share it.
 */
final class Leftovers {

  private static final String PREFIX = ".";
  private static final String SUFFIX = ".doelbinding-masking";

  private final Map<Path, Boolean> cleaned = new ConcurrentHashMap<>();

  /** The name of a temporary file. */
  static String name(String unique) {
    return PREFIX + unique + SUFFIX;
  }

  /** Whether this is the name of such a file. */
  static boolean isOne(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
  }

  /**
   * Removes those of a directory, the first time it is asked to. Must be done before this run has
   * files of its own there: to close a second channel of a file gives up the lock of the first.
   */
  void removeFrom(Path directory) {
    cleaned.computeIfAbsent(
        directory,
        unclean -> {
          try (DirectoryStream<Path> files = Files.newDirectoryStream(unclean, Leftovers::isOne)) {
            for (Path file : files) {
              remove(file);
            }
          } catch (IOException | DirectoryIteratorException unreadable) {
            return false; // To write there may be allowed all the same.
          }
          return true;
        });
  }

  /** Removes one unless its writer is alive, or it may not be. It does no harm there. */
  static void remove(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return; // a pipe would wait for its reader
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (channel.tryLock() != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | OverlappingFileLockException others) {
      return; // It is gone, somebody else's, or another thread writes it.
    }
  }
}
