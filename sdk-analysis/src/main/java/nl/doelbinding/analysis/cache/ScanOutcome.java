package nl.doelbinding.analysis.cache;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.ScanResult;

/**
 * What a pass over all classes leaves, from which the rest follows quickly.
 *
 * @param scan the classes that declare something, and what could not be read
 * @param violations what the checks found
 * @param holders the roots that hold the classes of those, by binary name
 * @param classPathProblems what of the class path could not be read
 * @since 0.1
 */
public record ScanOutcome(
    ScanResult scan,
    List<Violation> violations,
    Map<String, SortedSet<Path>> holders,
    List<String> classPathProblems) {

  /** Copies the collections. */
  public ScanOutcome {
    violations = List.copyOf(violations);
    holders = Map.copyOf(holders);
    classPathProblems = List.copyOf(classPathProblems);
  }
}
