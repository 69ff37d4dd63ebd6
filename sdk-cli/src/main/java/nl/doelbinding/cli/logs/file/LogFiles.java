package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.doelbinding.analysis.ShownPath;

/**
 * The files that arguments name: files, directories with all that is below them, and patterns for
 * where no shell has read them.
 *
 * <p>In a directory every regular file is taken, whatever it is called: rotated logs bear all kinds
 * of names. Names with a dot in front are not, and links are not followed: they lead to files that
 * are there under their own name, or out of the directory. A file that is named may be a link.
 */
public final class LogFiles {

  private final Path directory;
  private final List<LogFile> files = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<Path> leftovers = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private LogFiles(Path directory) {
    this.directory = directory;
  }

  /**
   * Looks arguments up.
   *
   * @param directory where relative paths begin
   */
  public static LogFiles of(Path directory, List<String> arguments) {
    LogFiles found = new LogFiles(directory);
    arguments.forEach(found::add);
    return found;
  }

  /** The files, each once: in the order of the arguments, and sorted within a directory. */
  public List<LogFile> files() {
    return List.copyOf(files);
  }

  /** What could not be looked up, a sentence each. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Removes what runs that were killed have left in the directories, unless one is alive. */
  public void removeLeftovers() {
    leftovers.forEach(Leftovers::remove);
  }

  private void add(String argument) {
    Path path;
    try {
      path = directory.resolve(argument);
    } catch (InvalidPathException wrong) {
      problems.add("An argument is no path that this system knows");
      return;
    }
    if (Files.isDirectory(path)) {
      walk(path, path, file -> true);
    } else if (Files.exists(path)) {
      take(path, path.getFileName(), true);
    } else {
      GlobPattern.of(argument)
          .ifPresentOrElse(glob -> addMatches(argument, glob), () -> missing(argument));
    }
  }

  private void addMatches(String argument, GlobPattern glob) {
    Path base = directory.resolve(glob.base());
    int before = files.size();
    if (Files.isDirectory(base)) {
      walk(base, base, file -> glob.matches(base.relativize(file)));
    }
    if (files.size() == before) {
      missing(argument);
    }
  }

  private void missing(String argument) {
    problems.add(
        ShownPath.of(directory, directory.resolve(argument))
            + ": There is no such file or directory");
  }

  private void walk(Path top, Path root, Predicate<Path> wanted) {
    List<Path> found = new ArrayList<>();
    FileVisitor<Path> visitor =
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            return !visited.equals(top) && isHidden(visited)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              if (Leftovers.isOne(file)) {
                leftovers.add(file);
              } else if (!isHidden(file) && wanted.test(file)) {
                found.add(file);
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failed) {
            problems.add(ShownPath.of(directory, file) + ": It cannot be read");
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(top, visitor);
    } catch (IOException failed) {
      problems.add(ShownPath.of(directory, top) + ": It cannot be read");
    }
    found.sort(Comparator.comparing(Path::toString));
    found.forEach(file -> take(file, root.relativize(file), false));
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  private void take(Path path, Path relative, boolean named) {
    Path real;
    try {
      real = path.toRealPath();
    } catch (IOException gone) {
      problems.add(ShownPath.of(directory, path) + ": It cannot be read");
      return;
    }
    if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
      problems.add(
          ShownPath.of(directory, path) + ": It is no regular file; give a pipe as standard input");
    } else if (seen.add(real)) {
      files.add(new LogFile(real, ShownPath.of(directory, path), relative, named));
    }
  }
}
