package nl.doelbinding.analysis.cache;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All that the outcome of a scan depends on, beside the tool itself.
 *
 * @param classes the directories and jars whose classes pass; of directories the class files count
 * @param classPath where other classes are looked up; the same
 * @param files files and directories that count with all they hold: sources, a configuration
 * @param settings everything else, in words
 * @since 0.1
 */
public record ScanInputs(
    List<Path> classes, List<Path> classPath, List<Path> files, List<String> settings) {

  /** Copies the lists. */
  public ScanInputs {
    classes = List.copyOf(classes);
    classPath = List.copyOf(classPath);
    files = List.copyOf(files);
    settings = List.copyOf(settings);
  }

  /** What tells the scans apart that keep their outcomes in one directory. */
  List<String> identity() {
    List<String> identity = new ArrayList<>(settings);
    for (List<Path> paths : List.of(classes, classPath, files)) {
      identity.add("paths " + paths.size());
      paths.forEach(path -> identity.add(path.toAbsolutePath().toString()));
    }
    return identity;
  }
}
