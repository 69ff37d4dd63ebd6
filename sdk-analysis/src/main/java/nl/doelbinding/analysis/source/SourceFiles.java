package nl.doelbinding.analysis.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.classfile.ClassModel;
import org.jspecify.annotations.Nullable;

/**
 * Finds declarations in Java, Kotlin and Groovy files below source roots.
 *
 * <p>The file is found by package and the name the compiler left in the class file; the line by
 * reading the file's declarations. What is not found has line 0, never a guess. Each file is read
 * once; a file that cannot be read, is no text or is far too long has no lines. Threads may share
 * it.
 *
 * @since 0.1
 */
public final class SourceFiles implements SourceIndex {

  private static final long LARGEST_SOURCE = 4 << 20;

  private final List<Path> roots;
  private final Path baseDirectory;
  private final Map<Path, SourceOutline> outlines = new ConcurrentHashMap<>();

  /**
   * Over source roots.
   *
   * @param roots directories below which packages are directories; those that do not exist hold
   *     nothing
   * @param baseDirectory what paths are relative to
   */
  public SourceFiles(List<Path> roots, Path baseDirectory) {
    this.roots = List.copyOf(roots);
    this.baseDirectory = baseDirectory.toAbsolutePath().normalize();
  }

  @Override
  public @Nullable SourcePlace find(ClassModel owner, @Nullable String member) {
    for (String name : fileNames(owner)) {
      Optional<Path> file = file(owner, name);
      if (file.isPresent()) {
        SourceOutline outline = outlines.computeIfAbsent(file.get(), SourceFiles::read);
        String simpleName = owner.simpleName();
        int line = member == null ? outline.lineOf(simpleName) : outline.lineOf(simpleName, member);
        return new SourcePlace(name, path(file.get()), line);
      }
    }
    String recorded = owner.sourceFile();
    return recorded != null && isFileName(recorded) ? new SourcePlace(recorded, null, 0) : null;
  }

  /** Without a recorded name, that of the outermost class is tried. */
  private static List<String> fileNames(ClassModel owner) {
    String recorded = owner.sourceFile();
    if (recorded != null) {
      return isFileName(recorded) ? List.of(recorded) : List.of();
    }
    String simpleName = owner.simpleName();
    int nested = simpleName.indexOf('$', 1);
    String outermost = nested < 0 ? simpleName : simpleName.substring(0, nested);
    return List.of(outermost + ".java", outermost + ".kt");
  }

  /** The class file may be anybody's: a name that leads elsewhere is none. */
  private static boolean isFileName(String name) {
    return !name.isBlank()
        && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))
        && !name.equals("..");
  }

  private Optional<Path> file(ClassModel owner, String name) {
    for (String directory : directories(owner.packageName(), name)) {
      for (Path root : roots) {
        try {
          Path file = root.resolve(directory).resolve(name);
          if (Files.isRegularFile(file)) {
            return Optional.of(file.toAbsolutePath().normalize());
          }
        } catch (InvalidPathException noName) {
          // A package name that this file system cannot hold has no file here.
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Kotlin's convention leaves out the directories of the packages all files share. */
  private static List<String> directories(String packageName, String file) {
    List<String> result = new ArrayList<>();
    String directory = packageName.replace('.', '/');
    result.add(directory);
    while (file.endsWith(".kt") && !directory.isEmpty()) {
      int slash = directory.indexOf('/');
      directory = slash < 0 ? "" : directory.substring(slash + 1);
      result.add(directory);
    }
    return result;
  }

  private @Nullable String path(Path file) {
    try {
      return baseDirectory.relativize(file).toString().replace('\\', '/');
    } catch (IllegalArgumentException otherDrive) {
      return file.toString().replace('\\', '/');
    }
  }

  private static SourceOutline read(Path file) {
    try {
      if (Files.size(file) > LARGEST_SOURCE) {
        return SourceOutline.EMPTY;
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (text.indexOf('\0') >= 0) {
        return SourceOutline.EMPTY;
      }
      return file.toString().endsWith(".groovy")
          ? SourceOutline.readGroovy(text)
          : SourceOutline.read(text, file.toString().endsWith(".kt"));
    } catch (IOException unreadable) {
      // A line in a message is a service; without the file the place is told without one.
      return SourceOutline.EMPTY;
    }
  }
}
