package nl.doelbinding.analysis.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.rule.Violation;

/**
 * What a report is about: the same for every format.
 *
 * @param module what was looked at, as people call it
 * @param findings what is wrong, worst first, once for each artifact that holds the class; what was
 *     accepted comes last
 * @since 0.1
 */
public record ReportInput(String module, List<ReportedFinding> findings) {

  private static final Comparator<ReportedFinding> ORDER =
      Comparator.comparing(ReportedFinding::accepted)
          .thenComparing(ReportedFinding::violation)
          .thenComparing(ReportedFinding::artifact)
          .thenComparing(ReportedFinding::className);

  /** Sorts the findings. */
  public ReportInput {
    findings = findings.stream().sorted(ORDER).toList();
  }

  /**
   * Of violations.
   *
   * @param violations what is wrong
   * @param accepted what is wrong and was accepted before
   * @param origins from which artifacts the classes came
   */
  public static ReportInput of(
      String module, List<Violation> violations, List<Violation> accepted, Origins origins) {
    Locator locator = new Locator(origins);
    return new ReportInput(
        module,
        Stream.concat(
                violations.stream().flatMap(violation -> locator.locate(violation, false)),
                accepted.stream().flatMap(violation -> locator.locate(violation, true)))
            .toList());
  }

  /** The same with what was found elsewhere. */
  public ReportInput with(ReportInput other) {
    return new ReportInput(
        module, Stream.concat(findings.stream(), other.findings.stream()).toList());
  }

  /** What is wrong and was not accepted, worst first, each once. */
  public List<Violation> violations() {
    return findings.stream()
        .filter(found -> !found.accepted())
        .map(ReportedFinding::violation)
        .distinct()
        .toList();
  }
}
