package nl.doelbinding.analysis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.baseline.BaselineText;
import nl.doelbinding.analysis.render.Anchors;
import nl.doelbinding.analysis.render.Words;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Severity;

/**
 * What the templates of the page of findings ask for. Immutable.
 *
 * @since 0.1
 */
public final class FindingsPage {

  /** So many findings are unfolded; the classes after them unfold when asked. */
  private static final int UNFOLDED = 20;

  private static final Comparator<Group> MOST_URGENT_FIRST =
      Comparator.comparing((Group group) -> group.rows().get(0).found().violation().severity())
          .thenComparing(group -> -group.count(Severity.ERROR))
          .thenComparing(group -> -group.count(Severity.WARNING))
          .thenComparing(Group::className)
          .thenComparing(Group::artifact);

  private final ReportInput input;
  private final Words words;
  private final List<Group> groups;
  private final List<Row> accepted;

  /**
   * A finding as the page shows it.
   *
   * @param anchor unique on the page, and stable as long as rule and subject are
   * @param found the finding
   */
  public record Row(String anchor, ReportedFinding found) {

    /** The line of a baseline that accepts it; empty where nothing can. */
    public String acceptLine() {
      return BaselineText.line(found.violation(), "why it can wait");
    }

    /** The class of a style. */
    public String style() {
      return found.violation().severity().id();
    }
  }

  /**
   * The findings of a class.
   *
   * @param className the class; empty for what is wrong outside classes
   * @param artifact what holds it; may be empty
   * @param rows its findings, worst first
   */
  public record Group(String className, String artifact, List<Row> rows) {

    /** Copies the rows. */
    public Group {
      rows = List.copyOf(rows);
    }

    /** How many are of a severity. */
    public long count(Severity severity) {
      return rows.stream().filter(row -> row.found().violation().severity() == severity).count();
    }
  }

  /**
   * How often a rule is broken.
   *
   * @param rule the rule
   * @param count how often
   */
  public record RuleCount(Rule rule, long count) {}

  FindingsPage(ReportInput input) {
    this.input = input;
    this.words = new Words(input.language());
    Anchors anchors = new Anchors();
    this.groups = grouped(rows(input.open(), anchors));
    this.accepted = rows(input.accepted(), anchors);
  }

  private static List<Row> rows(List<ReportedFinding> findings, Anchors anchors) {
    List<Row> rows = new ArrayList<>();
    for (ReportedFinding found : findings) {
      String name = found.violation().rule().id() + "-" + found.violation().subject();
      rows.add(new Row(anchors.next(name), found));
    }
    return List.copyOf(rows);
  }

  private static List<Group> grouped(List<Row> rows) {
    Map<List<String>, List<Row>> byClass = new LinkedHashMap<>();
    for (Row row : rows) {
      List<String> key = List.of(row.found().className(), row.found().artifact());
      byClass.computeIfAbsent(key, name -> new ArrayList<>()).add(row);
    }
    List<Group> sorted =
        byClass.entrySet().stream()
            .map(entry -> new Group(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
            .sorted(MOST_URGENT_FIRST)
            .toList();
    return sorted;
  }

  /** The words. */
  public Words words() {
    return words;
  }

  /** What was looked at. */
  public String module() {
    return input.module();
  }

  /** How many findings were not accepted. */
  public int count() {
    return input.findings().size() - accepted.size();
  }

  /** How many of them are of a severity. */
  public long count(Severity severity) {
    return input.count(severity);
  }

  /** The rules that are broken, worst first. */
  public List<RuleCount> rules() {
    Map<Rule, Long> counts = new LinkedHashMap<>();
    groups.stream()
        .flatMap(group -> group.rows().stream())
        .forEach(row -> counts.merge(row.found().violation().rule(), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(entry -> new RuleCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing((RuleCount count) -> count.rule().severity())
                .thenComparing(RuleCount::rule))
        .toList();
  }

  /** The classes, most urgent first. */
  public List<Group> groups() {
    return groups;
  }

  /** So many of the first classes are unfolded. */
  public int unfolded() {
    int classes = 0;
    int findings = 0;
    while (classes < groups.size() && findings < UNFOLDED) {
      findings += groups.get(classes).rows().size();
      classes++;
    }
    return classes;
  }

  /** What was accepted before, worst first. */
  public List<Row> accepted() {
    return accepted;
  }
}
