package nl.doelbinding.analysis.report;

import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.rule.Violation;

/**
 * What a report is about: the same for every format.
 *
 * @param module what was looked at, as people call it
 * @param violations what is wrong, worst first
 * @param accepted what is wrong and was accepted before, worst first
 * @param origins from which artifacts the classes came
 * @since 0.1
 */
public record ReportInput(
    String module, List<Violation> violations, List<Violation> accepted, Origins origins) {

  /** Sorts the violations. */
  public ReportInput {
    violations = violations.stream().sorted().toList();
    accepted = accepted.stream().sorted().toList();
  }

  /**
   * What is wrong, worst first, once for each artifact that holds the class; what was accepted
   * comes last.
   */
  public List<ReportedFinding> findings() {
    Locator locator = new Locator(origins);
    return Stream.concat(
            violations.stream().flatMap(violation -> locator.locate(violation, false)),
            accepted.stream().flatMap(violation -> locator.locate(violation, true)))
        .toList();
  }
}
