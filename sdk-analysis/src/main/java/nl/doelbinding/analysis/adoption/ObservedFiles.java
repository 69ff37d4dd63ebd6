package nl.doelbinding.analysis.adoption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.doelbinding.monitoring.ObservedFile;
import nl.doelbinding.purpose.ViolationCount;

/**
 * Reads the files that observed applications left. A run that several of them hold, since they were
 * copied, counts once.
 *
 * @since 0.1
 */
public final class ObservedFiles {

  private static final String SUFFIX = ".json";

  private ObservedFiles() {}

  /**
   * What the runs saw that stand in some files.
   *
   * @param paths files, and directories whose {@code .json} files are read
   * @throws IOException if one cannot be read or is something else; the message says which, and how
   *     to make one
   */
  public static Collection<List<ViolationCount>> read(List<Path> paths) throws IOException {
    SortedMap<String, List<ViolationCount>> runs = new TreeMap<>();
    for (Path path : paths) {
      for (Path file : files(path)) {
        for (Map.Entry<String, List<ViolationCount>> run : read(file).entrySet()) {
          runs.merge(run.getKey(), run.getValue(), ObservedFiles::later);
        }
      }
    }
    return runs.values();
  }

  private static SortedMap<String, List<ViolationCount>> read(Path file) throws IOException {
    try {
      return ObservedFile.at(file).read();
    } catch (NoSuchFileException missing) {
      throw new IOException(
          file
              + " does not exist: an application writes it when it ends, with"
              + " -Ddoelbinding.mode=observe -Ddoelbinding.observed=FILE",
          missing);
    }
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(path)) {
      entries.filter(file -> file.toString().endsWith(SUFFIX)).sorted().forEach(files::add);
    }
    if (files.isEmpty()) {
      throw new IOException(path + " holds no " + SUFFIX + " file");
    }
    return files;
  }

  /** The same run written twice: it only ever counts on. */
  private static List<ViolationCount> later(List<ViolationCount> one, List<ViolationCount> other) {
    return total(one) >= total(other) ? one : other;
  }

  private static long total(List<ViolationCount> run) {
    return run.stream().mapToLong(ViolationCount::count).sum();
  }
}
