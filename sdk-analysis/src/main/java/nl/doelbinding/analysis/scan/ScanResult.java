package nl.doelbinding.analysis.scan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;

/**
 * What a scan read and what it could not read; both sorted, so that equal input gives equal output.
 *
 * @since 0.1
 */
public final class ScanResult implements ClassModels {

  private final List<ScannedClass> classes;
  private final List<UnreadableFile> unreadable;
  private final Map<String, ClassModel> byName = new HashMap<>();

  /**
   * Sorts both lists. Classes of one name keep the order given, which is that of the roots, and the
   * first of them wins in look-ups.
   */
  public ScanResult(List<ScannedClass> classes, List<UnreadableFile> unreadable) {
    classes.forEach(scanned -> byName.putIfAbsent(scanned.model().name(), scanned.model()));
    this.classes =
        classes.stream()
            .sorted(Comparator.comparing((ScannedClass scanned) -> scanned.model().name()))
            .toList();
    this.unreadable = unreadable.stream().sorted().toList();
  }

  /**
   * All classes, by name, those of one name too. Module descriptors and {@code package-info} are
   * left out.
   */
  public List<ScannedClass> classes() {
    return classes;
  }

  /** The files that could not be read, by place. */
  public List<UnreadableFile> unreadable() {
    return unreadable;
  }

  @Override
  public Optional<ClassModel> find(String binaryName) {
    return Optional.ofNullable(byName.get(binaryName));
  }
}
