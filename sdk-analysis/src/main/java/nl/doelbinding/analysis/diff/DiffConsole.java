package nl.doelbinding.analysis.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.doelbinding.analysis.report.ConsoleReport;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.Violation;

/**
 * Changes as lines for a terminal or a build log, heaviest first, and a last line that counts them
 * and says how to approve them. A pure function of its arguments; threads may share it.
 *
 * <pre>
 * Heavy: 1
 *   [DB-401] “Newsletter” keeps e-mail address longer: was 3 months after collection, … (Subscriber.java:12)
 *            Tell the data subjects: GDPR 13(2)(a)
 * 1 heavy; 1 calls for telling the data subjects; approve: mvn …
 * </pre>
 *
 * @param colour whether ids are coloured with ANSI sequences
 * @since 0.1
 */
public record DiffConsole(boolean colour) {

  /**
   * Lines that belong together.
   *
   * @param severity what the changes they tell do to a build
   * @param lines the lines, without line ends
   */
  public record Block(Severity severity, List<String> lines) {
    /** Copies the lines. */
    public Block {
      lines = List.copyOf(lines);
    }
  }

  /** All lines, without line ends. */
  public List<String> lines(DiffReport report) {
    List<String> lines = new ArrayList<>();
    blocks(report).forEach(block -> lines.addAll(block.lines()));
    lines.add(summary(report));
    return lines;
  }

  /** The changes by weight, without the last line. */
  public List<Block> blocks(DiffReport report) {
    ConsoleReport console = new ConsoleReport(colour, "");
    List<Block> blocks = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      List<Change> changes = report.of(weight);
      if (!changes.isEmpty()) {
        List<String> lines = new ArrayList<>();
        lines.add(name(weight) + ": " + changes.size());
        changes.forEach(change -> lines.addAll(lines(console, report, change)));
        blocks.add(new Block(report.limit().severity(weight), lines));
      }
    }
    return blocks;
  }

  /** The last line. */
  public String summary(DiffReport report) {
    if (report.changes().isEmpty()) {
      return "The register is as it was approved";
    }
    List<String> parts = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      int count = report.of(weight).size();
      if (count > 0) {
        parts.add(count + " " + weight.id());
      }
    }
    String line = String.join(", ", parts);
    int tell = report.toTell().size();
    if (tell > 0) {
      line += "; " + tell + (tell == 1 ? " calls" : " call") + " for telling the data subjects";
    }
    return report.cure().isEmpty() ? line : line + "; " + report.cure();
  }

  private static List<String> lines(ConsoleReport console, DiffReport report, Change change) {
    Violation violation =
        DiffViolations.of(report, change).withCure(DiffViolations.telling(change));
    List<String> lines = console.lines(violation);
    // The page of the rule is the same for all of a weight.
    return lines.subList(0, lines.size() - 1).stream().map(line -> "  " + line).toList();
  }

  private static String name(Weight weight) {
    String id = weight.id();
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
  }
}
