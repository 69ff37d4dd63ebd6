package nl.doelbinding.analysis.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.Violation;

/**
 * Violations as lines for a terminal or a build log.
 *
 * <pre>
 * [DB-101] nl.acme.Customer.email looks like … and carries no &#64;PersonalData (Customer.java:31)
 *          &#64;PersonalData(purpose = Newsletter.class)
 *          docs/rules/DB-101.md
 * </pre>
 *
 * <p>Worst first. The last line counts, names the worst three and says where the report is, so that
 * the end of a failed build's log is enough to begin with. A pure function of its arguments;
 * threads may share it.
 *
 * @param colour whether severities are coloured with ANSI sequences; the caller knows whether there
 *     is a terminal and whether {@code NO_COLOR} is set
 * @param reportPath where the full report was written; empty: there is none
 * @since 0.1
 */
public record ConsoleReport(boolean colour, String reportPath) {

  private static final String RESET = "\u001B[0m";
  private static final int WORST = 3;

  /** Without colour and without a written report. */
  public static ConsoleReport plain() {
    return new ConsoleReport(false, "");
  }

  /** All lines, each ended by {@code \n}. */
  public String render(Collection<Violation> violations) {
    return lines(violations).stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** All lines, without line ends. */
  public List<String> lines(Collection<Violation> violations) {
    List<Violation> sorted = violations.stream().sorted().toList();
    List<String> lines = new ArrayList<>();
    for (Violation violation : sorted) {
      lines.addAll(lines(violation));
    }
    lines.add(summary(sorted));
    return List.copyOf(lines);
  }

  /**
   * The lines of one violation, which stand alone: for a caller that logs each at its own level.
   */
  public List<String> lines(Violation violation) {
    Rule rule = violation.rule();
    String indent = " ".repeat(rule.id().length() + 3);
    List<String> lines = new ArrayList<>();
    String place = violation.place() == null ? "" : " " + violation.place();
    lines.add(
        id(violation) + " " + PlainText.sentence(violation.message()) + PlainText.line(place));
    violation
        .cure()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> lines.add(indent + PlainText.line(line.stripTrailing())));
    lines.add(indent + rule.page());
    return lines;
  }

  /** The id of the rule, coloured by severity. */
  String id(Violation violation) {
    return coloured(violation.severity(), "[" + violation.rule().id() + "]");
  }

  /** The last line: how many of what, the worst three, and where to read on. */
  public String summary(Collection<Violation> violations) {
    StringBuilder line = new StringBuilder(counts(violations));
    if (!violations.isEmpty()) {
      line.append("; worst: ")
          .append(
              violations.stream()
                  .sorted()
                  .limit(WORST)
                  .map(worst -> worst.rule().id() + " " + PlainText.line(worst.subject()))
                  .collect(Collectors.joining(", ")));
    }
    if (!reportPath.isEmpty()) {
      line.append("; report: ").append(reportPath);
    }
    return line.toString();
  }

  /** How many of which severity. */
  static String counts(Collection<Violation> violations) {
    if (violations.isEmpty()) {
      return "No violations";
    }
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = violations.stream().filter(v -> v.severity() == severity).count();
      if (count > 0) {
        parts.add(counted(count, severity));
      }
    }
    return String.join(", ", parts);
  }

  private static String counted(long count, Severity severity) {
    return switch (severity) {
      case ERROR -> count + (count == 1 ? " error" : " errors");
      case WARNING -> count + (count == 1 ? " warning" : " warnings");
      case INFO -> count + (count == 1 ? " note" : " notes");
    };
  }

  private String coloured(Severity severity, String text) {
    if (!colour) {
      return text;
    }
    String begin =
        switch (severity) {
          case ERROR -> "\u001B[1;31m";
          case WARNING -> "\u001B[33m";
          case INFO -> "\u001B[36m";
        };
    return begin + text + RESET;
  }
}
