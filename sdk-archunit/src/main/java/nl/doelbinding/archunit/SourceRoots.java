package nl.doelbinding.archunit;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.scan.OpenedClass;

/**
 * Where the sources of compiled classes lie by the custom of Maven and Gradle: a test tells
 * ArchUnit nothing of them, and class files hold no lines of fields.
 */
final class SourceRoots {

  private static final List<String> CUSTOMARY =
      List.of("src/main/java", "src/main/kotlin", "src/test/java", "src/test/kotlin");

  /** From {@code build/classes/java/main} up to the module. */
  private static final int DEEPEST = 4;

  private SourceRoots() {}

  /** The existing ones beside the directories that classes were read from. */
  static List<Path> of(List<OpenedClass> classes) {
    return classes.stream()
        .map(opened -> opened.scanned().root())
        .filter(root -> root.getFileSystem().equals(FileSystems.getDefault()))
        .distinct()
        .filter(Files::isDirectory)
        .flatMap(SourceRoots::above)
        .distinct()
        .toList();
  }

  static Path workingDirectory() {
    return Path.of("").toAbsolutePath();
  }

  private static Stream<Path> above(Path classes) {
    return Stream.iterate(classes.toAbsolutePath(), path -> path != null, Path::getParent)
        .skip(1)
        .limit(DEEPEST)
        .map(module -> CUSTOMARY.stream().map(module::resolve).filter(Files::isDirectory).toList())
        .filter(roots -> !roots.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }
}
