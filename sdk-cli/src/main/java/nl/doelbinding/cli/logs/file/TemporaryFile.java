package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The file beside another in which its successor is written. It is locked as long as somebody
 * writes: one that is there and not locked was left by a run that was killed.
 */
final class TemporaryFile implements AutoCloseable {

  private static final String PREFIX = ".";
  private static final String SUFFIX = ".doelbinding-masking";
  private static final int ATTEMPTS = 8;

  private final Path path;
  private final FileChannel channel;
  private boolean moved;

  private TemporaryFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Whether this is the name of such a file. */
  static boolean isOne(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
  }

  /**
   * Begins a successor, which nobody but the owner can read.
   *
   * @throws Refusal if another process is at it
   */
  static TemporaryFile beside(Path file) throws IOException, Refusal {
    Path path = file.resolveSibling(PREFIX + file.getFileName() + SUFFIX);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        FileChannel channel =
            FileChannel.open(
                path,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                ownerOnly(path));
        if (lock(channel) == null) {
          channel.close();
          break;
        }
        return new TemporaryFile(path, channel);
      } catch (FileAlreadyExistsException there) {
        if (!removeLeftover(path)) {
          break;
        }
      }
    }
    throw new Refusal("It is being masked by another run: wait for that one to end");
  }

  /** Removes what a killed run has left; false if its writer is alive. */
  static boolean removeLeftover(Path path) throws IOException {
    // Never used again but removed: under the same name may be another one by now.
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (lock(channel) == null) {
        return false;
      }
      Files.deleteIfExists(path);
    } catch (NoSuchFileException gone) {
      return true;
    }
    return true;
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException own) {
      return null;
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path path) {
    return isPosix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  Path path() {
    return path;
  }

  OutputStream out() {
    return Channels.newOutputStream(channel);
  }

  /** Makes sure that a power cut leaves all of it. */
  void force() throws IOException {
    channel.force(true);
  }

  /** Takes the place of another file, in one step. */
  void moveTo(Path place) throws IOException {
    Files.move(path, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    moved = true;
    if (isPosix(path)) { // elsewhere a directory cannot be opened
      try (FileChannel directory =
          FileChannel.open(place.resolveSibling(""), StandardOpenOption.READ)) {
        directory.force(true);
      }
    }
  }

  /** Removes it unless it was moved. */
  @Override
  public void close() throws IOException {
    try (channel) {
      if (!moved) {
        Files.deleteIfExists(path);
      }
    }
  }
}
