package nl.doelbinding.analysis.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** A directory with class files; links are followed, but not in circles. */
final class DirectoryRoot implements ClassRoot {
  private final Path directory;
  private final ScanLimits limits;

  DirectoryRoot(Path directory, ScanLimits limits) {
    this.directory = directory;
    this.limits = limits;
  }

  @Override
  public Path path() {
    return directory;
  }

  @Override
  public Listing list() {
    Visitor visitor = new Visitor();
    try {
      Files.walkFileTree(
          directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException failed) {
      visitor.unreadable.add(new UnreadableFile(directory, "", "The directory cannot be read"));
    }
    return new Listing(visitor.entries, 0, visitor.unreadable);
  }

  @Override
  public byte[] read(String entry) throws UnreadableEntryException {
    if (!mayBeHere(entry)) {
      throw new UnreadableEntryException("The file is no class file of this directory");
    }
    try (InputStream in = Files.newInputStream(directory.resolve(entry))) {
      byte[] bytes = in.readNBytes(limits.classFile() + 1);
      if (bytes.length > limits.classFile()) {
        throw new UnreadableEntryException("The file is too big for a class file");
      }
      return bytes;
    } catch (IOException failed) {
      throw new UnreadableEntryException("The file cannot be read", failed);
    }
  }

  /** Most entries were listed here; those in a cache may be anybody's, and lead anywhere. */
  private boolean mayBeHere(String entry) {
    try {
      Path path = directory.getFileSystem().getPath(entry);
      return entry.endsWith(CLASS_FILE) && path.getRoot() == null && !leadsUp(path);
    } catch (InvalidPathException noName) {
      return false;
    }
  }

  private static boolean leadsUp(Path path) {
    for (Path part : path) {
      if (part.toString().equals("..")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {}

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final List<String> entries = new ArrayList<>();
    private final List<UnreadableFile> unreadable = new ArrayList<>();

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // A link that leads nowhere is visited too; it is then named as what cannot be read.
      boolean mayHoldClass = attributes.isRegularFile() || attributes.isSymbolicLink();
      if (mayHoldClass && file.toString().endsWith(CLASS_FILE)) {
        entries.add(entry(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
      unreadable.add(
          new UnreadableFile(
              directory,
              entry(file),
              failed instanceof FileSystemLoopException
                  ? "The symbolic link leads back to a directory above it"
                  : "The directory cannot be read"));
      return FileVisitResult.CONTINUE;
    }

    private String entry(Path file) {
      return directory.relativize(file).toString().replace('\\', '/');
    }
  }
}
