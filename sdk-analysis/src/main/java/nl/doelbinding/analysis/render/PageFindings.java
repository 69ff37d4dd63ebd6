package nl.doelbinding.analysis.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a page, gathered by rule and by activity. Immutable.
 *
 * @since 0.1
 */
public final class PageFindings {
  /** So many findings of a rule are shown; the rest is one click away. */
  private static final int SHOWN_AT_ONCE = 5;

  /** So many rules are named under what to do next. */
  private static final int NEXT = 3;

  private final List<Row> rows = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, List<Row>> byActivity = new HashMap<>();

  /**
   * A finding as the page shows it.
   *
   * @param anchor unique on the page and stable as long as rule and subject are
   * @param finding the finding
   */
  public record Row(String anchor, Finding finding) {}

  /**
   * The findings of a rule.
   *
   * @param anchor unique on the page
   * @param code the rule
   * @param severity how bad they are
   * @param article the provision, or nothing
   * @param rows the findings
   */
  public record Group(
      String anchor, String code, Severity severity, @Nullable String article, List<Row> rows) {

    /** Those that are shown at once. */
    public List<Row> first() {
      return rows.subList(0, Math.min(SHOWN_AT_ONCE, rows.size()));
    }

    /** Those one has to ask for. */
    public List<Row> more() {
      return rows.subList(first().size(), rows.size());
    }

    /** The cure, where one is that of all; otherwise nothing, and each has its own. */
    public @Nullable String cure() {
      String cure = rows.get(0).finding().cure();
      return cure != null && rows.stream().allMatch(row -> cure.equals(row.finding().cure()))
          ? cure
          : null;
    }
  }

  PageFindings(List<Finding> findings) {
    Anchors anchors = new Anchors();
    Map<List<String>, List<Row>> byRule = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      for (Finding finding : findings) {
        if (finding.severity() == severity) {
          Row row =
              new Row(anchors.next("finding-" + finding.code() + "-" + finding.subject()), finding);
          rows.add(row);
          List<String> rule =
              List.of(severity.name(), finding.code(), String.valueOf(finding.article()));
          byRule.computeIfAbsent(rule, any -> new ArrayList<>()).add(row);
          if (finding.activity() != null) {
            byActivity.computeIfAbsent(finding.activity(), any -> new ArrayList<>()).add(row);
          }
        }
      }
    }
    for (List<Row> same : byRule.values()) {
      Finding first = same.get(0).finding();
      groups.add(
          new Group(
              anchors.next("rule-" + first.code()),
              first.code(),
              first.severity(),
              first.article(),
              List.copyOf(same)));
    }
  }

  /** All of them, worst first. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** By rule, worst first. */
  public List<Group> groups() {
    return List.copyOf(groups);
  }

  /** What to begin with. */
  public List<Group> next() {
    return groups().subList(0, Math.min(NEXT, groups.size()));
  }

  /** Those of an activity. */
  public List<Row> of(String activity) {
    return List.copyOf(byActivity.getOrDefault(activity, List.of()));
  }

  /** How many have a severity. */
  public long count(Severity severity) {
    return rows.stream().filter(row -> row.finding().severity() == severity).count();
  }
}
