package nl.doelbinding.analysis.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * From which artifacts classes came, so that a report can say it. Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class Origins {

  private final Map<String, SortedSet<String>> artifacts = new HashMap<>();
  private final Map<String, String> binaryNames = new HashMap<>();

  /**
   * Of classes.
   *
   * @param artifactsByClass the artifacts that hold a class, by its binary name
   */
  public Origins(Map<String, ? extends Collection<String>> artifactsByClass) {
    artifactsByClass.forEach(
        (name, held) -> {
          artifacts.put(name, new TreeSet<>(held));
          binaryNames.put(dotted(name), name);
        });
  }

  /** Of no class: nothing is said of where classes came from. */
  public static Origins unknown() {
    return new Origins(Map.of());
  }

  /** The artifacts that hold a class; one of no name where that is not known. */
  SortedSet<String> artifactsOf(String binaryName) {
    SortedSet<String> held = artifacts.get(binaryName);
    return held == null || held.isEmpty() ? new TreeSet<>(Set.of("")) : held;
  }

  /**
   * The binary name of the class that a subject such as {@code a.Outer.Inner.field} begins with.
   */
  Optional<String> classOf(String subject) {
    int end = subject.indexOf('(');
    String name = end < 0 ? subject : subject.substring(0, end);
    while (!name.isEmpty()) {
      String found = binaryNames.get(name);
      if (found != null) {
        return Optional.of(found);
      }
      name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
    return Optional.empty();
  }

  /** As subjects of violations spell a class. */
  static String dotted(String binaryName) {
    return binaryName.replace('$', '.');
  }
}
