package nl.doelbinding.analysis.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.Violation;

/**
 * What a report is about: the same for every format.
 *
 * @param module what was looked at, as people call it
 * @param language the language of pages; the sentences of findings are English
 * @param findings what is wrong, worst first, once for each artifact that holds the class; what was
 *     accepted comes last
 * @since 0.1
 */
public record ReportInput(String module, Language language, List<ReportedFinding> findings) {

  private static final Comparator<ReportedFinding> ORDER =
      Comparator.comparing(ReportedFinding::accepted)
          .thenComparing(ReportedFinding::violation)
          .thenComparing(ReportedFinding::artifact)
          .thenComparing(ReportedFinding::place);

  /** Sorts the findings. */
  public ReportInput {
    module = PlainText.line(module);
    findings = findings.stream().sorted(ORDER).toList();
  }

  /**
   * Of violations, with an English page.
   *
   * @param directory what the paths of places begin in, relative to the root of the repository;
   *     empty where that is the root
   * @param violations what is wrong
   * @param accepted what is wrong and was accepted before
   * @param origins from which artifacts the classes came
   */
  public static ReportInput of(
      String module,
      String directory,
      List<Violation> violations,
      List<Violation> accepted,
      Origins origins) {
    Locator locator = new Locator(origins, directory);
    return new ReportInput(
        module,
        Language.EN,
        Stream.concat(
                violations.stream().flatMap(violation -> locator.locate(violation, false)),
                accepted.stream().flatMap(violation -> locator.locate(violation, true)))
            .toList());
  }

  /** The same with a page in another language. */
  public ReportInput in(Language other) {
    return new ReportInput(module, other, findings);
  }

  /** What was not accepted, worst first. */
  public List<ReportedFinding> open() {
    return findings.stream().filter(found -> !found.accepted()).toList();
  }

  /** What was accepted before, worst first. */
  public List<ReportedFinding> accepted() {
    return findings.stream().filter(ReportedFinding::accepted).toList();
  }

  /** How many findings of a severity were not accepted. */
  public long count(Severity severity) {
    return findings.stream()
        .filter(found -> !found.accepted() && found.violation().severity() == severity)
        .count();
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
