package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * The file beside another in which its successor is written. Its name is its own, so that two runs
 * never have the same one, and it is locked as long as somebody writes: see {@link Leftovers}.
 */
final class TemporaryFile implements AutoCloseable {

  private static final int ATTEMPTS = 8;

  private final Path path;
  private final FileChannel channel;
  private final FileFacts created;
  private boolean moved;

  private TemporaryFile(Path path, FileChannel channel, FileFacts created) {
    this.path = path;
    this.channel = channel;
    this.created = created;
  }

  /** Begins a successor, which nobody but the owner can read. */
  static TemporaryFile beside(Path file) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      // Not the name of the file, which may be as long as a name can be.
      Path path = file.resolveSibling(Leftovers.name(UUID.randomUUID().toString()));
      FileChannel channel;
      try {
        channel =
            FileChannel.open(
                path,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                ownerOnly(path));
      } catch (FileAlreadyExistsException taken) {
        continue;
      }
      // Another run may have taken it for a leftover before it was locked, and removed it.
      if (channel.tryLock() != null && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return new TemporaryFile(path, channel, FileFacts.of(path));
      }
      channel.close();
    }
    throw new FileSystemException(
        file.toString(), null, "other runs take away its temporary files, one after the other");
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

  OutputStream out() {
    return Channels.newOutputStream(channel);
  }

  /** Whether only the system itself has more rights than who writes this file. */
  boolean isOfRoot() {
    return created.isOfRoot();
  }

  /**
   * The path, at which is still the file that was made: who may write the directory can have put a
   * link or another file there, which must not get an owner or rights.
   *
   * @throws Refusal if there is something else
   */
  Path own() throws IOException, Refusal {
    FileFacts now = FileFacts.of(path);
    if (!now.isSameFile(created) || now.names() > 1) {
      throw new Refusal(
          "Its temporary file was replaced by another program while it was masked: see who may"
              + " write its directory, and run this as the owner of the file");
    }
    return path;
  }

  /** Makes sure that a power cut leaves all of it. */
  void force() throws IOException {
    channel.force(true);
  }

  /**
   * Takes the place of another file, in one step.
   *
   * @throws NotForced if it has, but a power cut may undo that
   */
  void moveTo(Path place) throws IOException, Refusal {
    Files.move(own(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    moved = true;
    if (isPosix(path)) { // elsewhere a directory cannot be opened
      try (FileChannel directory =
          FileChannel.open(place.resolveSibling(""), StandardOpenOption.READ)) {
        directory.force(true);
      } catch (IOException failed) {
        throw new NotForced(failed);
      }
    }
  }

  /** Removes it unless it was moved. */
  @Override
  public void close() throws OutputFailure {
    try (channel) {
      if (!moved) {
        Files.deleteIfExists(path);
      }
    } catch (IOException failed) {
      throw new OutputFailure(failed);
    }
  }
}
