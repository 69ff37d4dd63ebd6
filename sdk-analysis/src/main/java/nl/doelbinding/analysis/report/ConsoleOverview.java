package nl.doelbinding.analysis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.Violation;

/**
 * Hundreds of findings for a terminal: a few of each of the worst classes, and each cure once.
 *
 * <pre>
 * nl.acme.Customer: 12 errors, 3 warnings
 *   [DB-101] birthDate  DATE_OF_BIRTH, sure (Customer.java:31)
 *   [DB-101] email      EMAIL, sure (Customer.java:33)
 *   … and 13 more
 * </pre>
 *
 * <p>What is wrong outside classes comes first and in full. A few findings are better told one by
 * one, by {@link ConsoleReport}. A pure function of its argument; threads may share it.
 *
 * @since 0.1
 */
public final class ConsoleOverview {

  private static final int FEW = 50;
  private static final int MOST_CLASSES = 30;
  private static final int MOST_OF_A_CLASS = 5;
  private static final int MOST_IN_FULL = 20;
  private static final int WIDEST_MEMBER = 32;

  /**
   * Lines that belong together.
   *
   * @param severity the worst of what they tell
   * @param lines the lines, without line ends
   */
  public record Block(Severity severity, List<String> lines) {

    /** Copies the lines. */
    public Block {
      lines = List.copyOf(lines);
    }
  }

  private static final Comparator<Map.Entry<String, List<ReportedFinding>>> MOST_URGENT_FIRST =
      Comparator.comparing((Map.Entry<String, List<ReportedFinding>> of) -> worst(of.getValue()))
          .thenComparing(of -> -of.getValue().size())
          .thenComparing(Map.Entry::getKey);

  private final ConsoleReport report;

  /** Tells single findings and counts as a report does. */
  public ConsoleOverview(ConsoleReport report) {
    this.report = report;
  }

  /** Whether there are so many findings that an overview helps. */
  public static boolean isNeeded(ReportInput input) {
    return input.open().size() > FEW;
  }

  /** The blocks, worst first. */
  public List<Block> blocks(ReportInput input) {
    Map<String, List<ReportedFinding>> byClass = new LinkedHashMap<>();
    input
        .open()
        .forEach(
            found ->
                byClass.computeIfAbsent(found.className(), name -> new ArrayList<>()).add(found));
    List<ReportedFinding> elsewhere = byClass.getOrDefault("", List.of());
    byClass.remove("");
    List<Block> blocks = new ArrayList<>();
    elsewhere.stream().limit(MOST_IN_FULL).forEach(found -> blocks.add(full(found)));
    if (elsewhere.size() > MOST_IN_FULL) {
      blocks.add(more(elsewhere.size() - MOST_IN_FULL, "more outside classes"));
    }
    byClass.entrySet().stream()
        .sorted(MOST_URGENT_FIRST)
        .limit(MOST_CLASSES)
        .forEach(entry -> blocks.add(block(entry.getKey(), entry.getValue())));
    if (byClass.size() > MOST_CLASSES) {
      blocks.add(more(byClass.size() - MOST_CLASSES, "more classes"));
    }
    blocks.addAll(cures(input));
    return List.copyOf(blocks);
  }

  private Block full(ReportedFinding found) {
    return new Block(found.violation().severity(), report.lines(found.violation()));
  }

  private Block block(String className, List<ReportedFinding> findings) {
    List<Violation> violations = findings.stream().map(ReportedFinding::violation).toList();
    List<ReportedFinding> shown = findings.stream().limit(MOST_OF_A_CLASS).toList();
    int width =
        Math.min(
            WIDEST_MEMBER, shown.stream().mapToInt(found -> name(found).length()).max().orElse(0));
    List<String> lines = new ArrayList<>();
    lines.add(className + ": " + ConsoleReport.counts(violations));
    for (ReportedFinding found : shown) {
      lines.add("  " + line(found, width));
    }
    if (findings.size() > shown.size()) {
      lines.add("  … and " + (findings.size() - shown.size()) + " more");
    }
    return new Block(worst(findings), lines);
  }

  private String line(ReportedFinding found, int width) {
    Violation violation = found.violation();
    Finding finding = violation.finding();
    String what =
        finding == null
            ? violation.rule().summary()
            : finding.category() + ", " + finding.confidence().name().toLowerCase(Locale.ROOT);
    String name = name(found);
    String padded = name + " ".repeat(Math.max(0, width - name.length()));
    String place =
        violation.place() == null ? "" : " " + PlainText.line(String.valueOf(violation.place()));
    return report.id(violation) + " " + padded + "  " + what + place;
  }

  private static String name(ReportedFinding found) {
    return found.member().isEmpty() ? "(class)" : found.member();
  }

  /** Each rule with what to do about the first finding of it. */
  private List<Block> cures(ReportInput input) {
    Map<Rule, List<ReportedFinding>> byRule = new TreeMap<>();
    for (ReportedFinding found : input.open()) {
      if (!found.className().isEmpty()) {
        byRule.computeIfAbsent(found.violation().rule(), rule -> new ArrayList<>()).add(found);
      }
    }
    List<Block> blocks = new ArrayList<>();
    byRule.forEach(
        (rule, findings) -> {
          Violation first = findings.get(0).violation();
          List<String> lines = new ArrayList<>(report.lines(first));
          lines.set(0, report.id(first) + " " + times(findings.size()) + ": " + rule.summary());
          blocks.add(new Block(worst(findings), lines));
        });
    return blocks;
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  private static Block more(int count, String what) {
    return new Block(Severity.INFO, List.of("… and " + count + " " + what));
  }

  private static Severity worst(List<ReportedFinding> findings) {
    return findings.get(0).violation().severity();
  }
}
