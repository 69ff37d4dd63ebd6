package nl.doelbinding.monitoring;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.doelbinding.purpose.ViolationCount;

/**
 * A file with the violations that were seen, run by run, for the adoption report. It holds names
 * and numbers, never a value.
 *
 * <p>Writing replaces what this run wrote before and keeps what other runs did, so that a file
 * grows over restarts and no read is counted twice, however often it is written. It is replaced in
 * one step: whoever reads it finds the old one or the new one. Threads may write at the same time;
 * of several processes that write to one file in the same moment, one may lose its part, which is
 * why {@code %p} in the system property stands for the number of the process.
 *
 * @since 0.1
 */
public final class ObservedFile {

  /** Runs that are kept apart; those before them are added up. */
  private static final int MAX_RUNS = 100;

  private static final String EARLIER = "earlier";

  /** This run: since the application was started or deployed. */
  private static final String RUN = UUID.randomUUID().toString();

  private static final Object WRITING = new Object();

  private final Path path;

  private ObservedFile(Path path) {
    this.path = path;
  }

  /** The file at a place, where there need not be one yet. */
  public static ObservedFile at(Path path) {
    return new ObservedFile(requireNonNull(path, "path"));
  }

  /**
   * Writes the violations of this run, in place of those that it wrote before.
   *
   * @return how many kinds of violations this run has
   * @throws IOException if the file cannot be written, or what is there is no such file; it is left
   *     as it is then
   */
  public int write(List<ViolationCount> violations) throws IOException {
    synchronized (WRITING) {
      SortedMap<String, List<ViolationCount>> runs = Files.exists(path) ? read() : new TreeMap<>();
      runs.put(RUN, violations);
      fold(runs);
      replace(ObservedJson.write(runs).getBytes(StandardCharsets.UTF_8));
    }
    return violations.size();
  }

  /**
   * What each run saw, by a name that no other run has.
   *
   * @throws NoSuchFileException if there is no file
   * @throws IOException if it cannot be read or is something else; the message says how to make one
   */
  public SortedMap<String, List<ViolationCount>> read() throws IOException {
    try {
      return ObservedJson.read(Files.readString(path));
    } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException broken) {
      throw new IOException(
          path
              + " is no file of observed reads ("
              + broken.getMessage()
              + "): one is written by an application with -Ddoelbinding.observed=FILE",
          broken);
    }
  }

  private static void fold(SortedMap<String, List<ViolationCount>> runs) {
    if (runs.size() <= MAX_RUNS) {
      return;
    }
    SortedMap<String, List<ViolationCount>> others = new TreeMap<>(runs);
    List<ViolationCount> own = requireNonNull(others.remove(RUN));
    runs.clear();
    runs.put(EARLIER, ObservedReads.sum(others.values()));
    runs.put(RUN, own);
  }

  private void replace(byte[] bytes) throws IOException {
    Path directory = path.toAbsolutePath().getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    Path beside = path.resolveSibling(path.getFileName() + "." + RUN + ".part");
    try {
      Files.write(beside, bytes);
      Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
