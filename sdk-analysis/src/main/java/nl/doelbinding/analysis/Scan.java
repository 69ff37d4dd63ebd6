package nl.doelbinding.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.doelbinding.analysis.check.UndeclaredCheck;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.Detector;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.detect.rows.RowClasses;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.report.Origins;
import nl.doelbinding.analysis.report.ReportInput;
import nl.doelbinding.analysis.report.ReportedFinding;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.scan.DeclaringClasses;
import nl.doelbinding.declaration.Declarations;

/**
 * Looks only for what nobody declared, for code that declares nothing yet: what classes say about
 * purposes and the organisation is left aside. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class Scan {

  private Scan() {}

  /**
   * What an analysis found of that kind, and what it could not read.
   *
   * @param module what was looked at, as people call it
   * @param directory what the paths of places begin in, relative to the root of the repository;
   *     empty where that is the root
   * @param least how sure a finding must be to count
   */
  public static ReportInput of(
      AnalysisResult result, String module, String directory, Confidence least) {
    Predicate<Violation> counts = isOfScan().and(isAtLeast(least));
    return ReportInput.of(
        module,
        directory,
        result.violations().stream().filter(counts).toList(),
        result.accepted().stream().filter(counts).toList(),
        ReportFiles.origins(result));
  }

  /**
   * The same for classes of which only rows are at hand.
   *
   * @param artifacts the classes, by artifact
   */
  public static ReportInput of(List<RowClasses> artifacts, String module, Confidence least) {
    List<ReportedFinding> findings =
        artifacts.stream()
            .flatMap(artifact -> of(artifact, module, least).findings().stream())
            .toList();
    return new ReportInput(module, Language.EN, findings);
  }

  private static ReportInput of(RowClasses artifact, String module, Confidence least) {
    Declarations declarations = new Declarations(artifact);
    UndeclaredCheck check =
        new UndeclaredCheck(
            artifact,
            new DeclaringClasses(artifact, declarations),
            declarations,
            new Detector(artifact),
            (owner, member) -> null);
    artifact.all().forEach(check::look);
    Map<String, Collection<String>> held = new HashMap<>();
    artifact.all().forEach(model -> held.put(model.name(), List.of(artifact.artifact())));
    return ReportInput.of(
        module,
        "",
        check.violations().stream().filter(isAtLeast(least)).toList(),
        List.of(),
        new Origins(held));
  }

  private static Predicate<Violation> isOfScan() {
    return violation -> violation.rule().isAboutInput() || violation.rule().id().startsWith("DB-1");
  }

  private static Predicate<Violation> isAtLeast(Confidence least) {
    return violation -> {
      Finding finding = violation.finding();
      return finding == null || finding.confidence().compareTo(least) <= 0;
    };
  }
}
