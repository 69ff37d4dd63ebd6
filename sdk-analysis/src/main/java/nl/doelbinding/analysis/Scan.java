package nl.doelbinding.analysis;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.report.Origins;
import nl.doelbinding.analysis.report.ReportInput;
import nl.doelbinding.analysis.rule.Violation;

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
   * @param least how sure a finding must be to count
   */
  public static ReportInput of(AnalysisResult result, String module, Confidence least) {
    List<Violation> violations =
        result.violations().stream().filter(isOfScan().and(isAtLeast(least))).toList();
    return new ReportInput(module, violations, List.of(), origins(result));
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

  private static Origins origins(AnalysisResult result) {
    Map<Path, String> names = new HashMap<>();
    Map<String, Collection<String>> artifacts = new HashMap<>();
    result
        .scan()
        .classes()
        .forEach(
            scanned -> {
              String artifact = names.computeIfAbsent(scanned.root(), ArtifactName::of);
              Collection<String> held =
                  artifacts.computeIfAbsent(scanned.model().name(), name -> new TreeSet<>());
              held.add(artifact);
            });
    return new Origins(artifacts);
  }
}
