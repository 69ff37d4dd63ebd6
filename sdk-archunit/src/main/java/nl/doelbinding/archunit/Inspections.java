package nl.doelbinding.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the inspection of an import for all the rules that are checked against it, for as long as
 * ArchUnit keeps the import. Threads may share it.
 */
final class Inspections {

  private static final Inspections STANDARD = new Inspections();

  /** By identity: two imports are equal to ArchUnit when their classes have equal names. */
  private record Kept(WeakReference<JavaClasses> imported, Inspection inspection) {}

  private final List<Kept> kept = new ArrayList<>();

  static Inspection of(JavaClasses imported) {
    return STANDARD.find(imported);
  }

  private synchronized Inspection find(JavaClasses imported) {
    kept.removeIf(one -> one.imported().refersTo(null));
    for (Kept one : kept) {
      if (one.imported().refersTo(imported)) {
        return one.inspection();
      }
    }
    Inspection inspection = new Inspection(imported);
    kept.add(new Kept(new WeakReference<>(imported), inspection));
    return inspection;
  }
}
