package nl.doelbinding.weaving;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.doelbinding.classfile.ClassFileException;
import nl.doelbinding.declaration.ClassPathModels;
import nl.doelbinding.declaration.Declarations;

/**
 * Weaves the class files of a directory in place, as a build does after compilation.
 *
 * <p>Stateless; threads may share it, for different directories.
 *
 * @since 0.1
 */
public final class DirectoryWeaver {

  private static final Comparator<ReadSite> ORDER =
      Comparator.comparing(ReadSite::className)
          .thenComparingInt(ReadSite::line)
          .thenComparing(ReadSite::method)
          .thenComparing(ReadSite::owner)
          .thenComparing(ReadSite::field);

  private DirectoryWeaver() {}

  /**
   * Weaves every class below a directory. Only changed files are written, each completely or not at
   * all, and only after all of them could be woven: where one cannot be read, it is among the
   * problems and nothing is written. A second time nothing is written.
   *
   * @param directory the root of the packages
   * @param classPath directories and jars in which else to look for declarations
   * @throws WeavingException if one of the classes cannot be woven; then nothing is written
   * @throws IOException if the directory or a file cannot be read or written, naming it
   */
  public static WeavingReport weave(Path directory, List<Path> classPath)
      throws IOException, WeavingException {
    if (!Files.isDirectory(directory)) {
      throw new NotDirectoryException(directory.toString());
    }
    List<Path> lookup = new ArrayList<>(List.of(directory));
    lookup.addAll(classPath);
    try (ClassPathModels models = new ClassPathModels(lookup)) {
      return weave(directory, models);
    }
  }

  private static WeavingReport weave(Path directory, ClassPathModels models)
      throws IOException, WeavingException {
    PurposeWeaver weaver = new PurposeWeaver(new Declarations(models));
    Map<Path, WovenClass> changed = new TreeMap<>();
    List<ReadSite> sites = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<Path> files = classFiles(directory);
    for (Path file : files) {
      try {
        WovenClass woven = weaver.weave(Files.readAllBytes(file));
        sites.addAll(woven.sites());
        if (woven.changed()) {
          changed.put(file, woven);
        }
      } catch (ClassFileException unreadable) {
        problems.add(file + ": " + unreadable.getMessage());
      }
    }
    if (!problems.isEmpty()) {
      changed.clear();
    }
    for (Map.Entry<Path, WovenClass> entry : changed.entrySet()) {
      replace(entry.getKey(), entry.getValue().bytes());
    }
    problems.addAll(models.problems());
    return new WeavingReport(
        files.size(),
        changed.values().stream().map(WovenClass::name).sorted().toList(),
        sites.stream().sorted(ORDER).toList(),
        problems.stream().distinct().sorted().toList());
  }

  private static List<Path> classFiles(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(file -> file.toString().endsWith(".class") && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".woven");
    try {
      Files.write(beside, bytes);
      try {
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException notHere) {
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
