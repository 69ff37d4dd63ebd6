package nl.doelbinding.archunit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.doelbinding.analysis.check.ClassCheck;
import nl.doelbinding.analysis.check.UndeclaredCheck;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.OpenedClass;
import nl.doelbinding.analysis.scan.ScanResult;
import nl.doelbinding.analysis.scan.ScannedClass;

/** Looks for undeclared data when all classes were seen. */
final class CollectedClasses implements ClassCheck {

  private final Inspection inspection;
  private final List<ScannedClass> seen = Collections.synchronizedList(new ArrayList<>());

  CollectedClasses(Inspection inspection) {
    this.inspection = inspection;
  }

  @Override
  public void look(OpenedClass opened) {
    seen.add(opened.scanned());
  }

  @Override
  public List<Violation> violations() {
    return new UndeclaredCheck(
            new ScanResult(seen, List.of()),
            inspection.classes(),
            inspection.declarations(),
            inspection.detector(),
            inspection.sources())
        .violations();
  }
}
