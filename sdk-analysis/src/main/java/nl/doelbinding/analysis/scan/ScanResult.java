package nl.doelbinding.analysis.scan;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;

/**
 * What a scan read and what it could not read; all sorted, so that equal input gives equal output.
 *
 * @since 0.1
 */
public final class ScanResult implements ClassModels {

  private final List<ScannedClass> classes;
  private final List<UnreadableFile> unreadable;
  private final SortedMap<Path, Integer> nestedJars;
  private final SortedMap<Path, Integer> counts;
  private final Map<String, ClassModel> byName = new HashMap<>();

  /** Of roots without jars in them. */
  public ScanResult(List<ScannedClass> classes, List<UnreadableFile> unreadable) {
    this(classes, unreadable, Map.of());
  }

  /**
   * Sorts all. Classes of one name keep the order given, which is that of the roots, and the first
   * of them wins in look-ups.
   */
  public ScanResult(
      List<ScannedClass> classes, List<UnreadableFile> unreadable, Map<Path, Integer> nestedJars) {
    this(classes, unreadable, nestedJars, counted(classes));
  }

  /**
   * Of a scan that kept some classes and let the others go.
   *
   * @param counts how many classes each root has, kept or not; roots without any are left out
   */
  public ScanResult(
      List<ScannedClass> classes,
      List<UnreadableFile> unreadable,
      Map<Path, Integer> nestedJars,
      Map<Path, Integer> counts) {
    classes.forEach(scanned -> byName.putIfAbsent(scanned.model().name(), scanned.model()));
    this.classes =
        classes.stream()
            .sorted(Comparator.comparing((ScannedClass scanned) -> scanned.model().name()))
            .toList();
    this.unreadable = unreadable.stream().sorted().toList();
    this.nestedJars = Collections.unmodifiableSortedMap(new TreeMap<>(nestedJars));
    this.counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  private static Map<Path, Integer> counted(List<ScannedClass> classes) {
    Map<Path, Integer> counts = new TreeMap<>();
    classes.forEach(scanned -> counts.merge(scanned.root(), 1, Integer::sum));
    return counts;
  }

  /**
   * The classes that were kept, by name, those of one name too: all, or those that carry or inherit
   * a declaration. Module descriptors and {@code package-info} are left out.
   */
  public List<ScannedClass> classes() {
    return classes;
  }

  /** The files that could not be read, by place. */
  public List<UnreadableFile> unreadable() {
    return unreadable;
  }

  /** How many jars lie in a jar, for each that holds any. They were not opened. */
  public SortedMap<Path, Integer> nestedJars() {
    return nestedJars;
  }

  /** How many classes were looked at in each root that has any, kept or not. */
  public SortedMap<Path, Integer> counts() {
    return counts;
  }

  /** Among the classes that were kept. */
  @Override
  public Optional<ClassModel> find(String binaryName) {
    return Optional.ofNullable(byName.get(binaryName));
  }
}
