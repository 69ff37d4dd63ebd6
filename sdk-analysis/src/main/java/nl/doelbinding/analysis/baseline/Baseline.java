package nl.doelbinding.analysis.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a team accepts for now: each thing by rule and subject, with a reason and perhaps a last
 * day.
 *
 * <p>Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class Baseline {

  /** The usual name of the file. */
  public static final String FILE_NAME = "doelbinding-baseline.txt";

  /** Accepting these would be accepting that nobody looks. */
  private static final Set<Rule> ABOUT_ACCEPTING =
      Set.of(Rules.ACCEPTED_IS_GONE, Rules.ACCEPTANCE_IS_OVER, Rules.COVERAGE_TOO_LOW);

  private final SortedMap<BaselineEntry.Key, BaselineEntry> entries = new TreeMap<>();

  /** Of entries; of two for the same thing the first counts. */
  public Baseline(Collection<BaselineEntry> entries) {
    entries.forEach(entry -> this.entries.putIfAbsent(entry.key(), entry));
  }

  /** Accepts nothing. */
  public static Baseline empty() {
    return new Baseline(List.of());
  }

  /** Whether violations of a rule can be accepted: not those about input or about accepting. */
  public static boolean mayAccept(Rule rule) {
    return rule.isAdjustable() && !ABOUT_ACCEPTING.contains(rule);
  }

  /** The entries, by rule and subject. */
  public List<BaselineEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** Parts what counts from what is accepted on a day. */
  public Judged judge(List<Violation> violations, LocalDate today) {
    List<Violation> counting = new ArrayList<>();
    List<Violation> accepted = new ArrayList<>();
    Set<BaselineEntry.Key> found =
        violations.stream().map(BaselineEntry.Key::of).collect(Collectors.toSet());
    for (Violation violation : violations) {
      BaselineEntry entry = entries.get(BaselineEntry.Key.of(violation));
      (entry == null || entry.isOver(today) ? counting : accepted).add(violation);
    }
    Map<Boolean, List<BaselineEntry>> there =
        entries.values().stream()
            .collect(Collectors.partitioningBy(entry -> found.contains(entry.key())));
    return new Judged(
        counting,
        accepted,
        there.getOrDefault(false, List.of()),
        there.getOrDefault(true, List.of()).stream().filter(entry -> entry.isOver(today)).toList());
  }

  /**
   * A baseline that accepts what is found. What was accepted before keeps its reason and its last
   * day, also one that is past: more time is a decision that nobody takes by rewriting a file. What
   * is not found any more is dropped. Notes ask for nothing and are left out.
   *
   * @param reason why what is new is accepted
   * @param until the last day for what is new
   */
  public Baseline accepting(
      Collection<Violation> violations, String reason, @Nullable LocalDate until) {
    List<BaselineEntry> result = new ArrayList<>();
    for (Violation violation : violations) {
      BaselineEntry.Key key = BaselineEntry.Key.of(violation);
      BaselineEntry known = entries.get(key);
      if (known != null) {
        result.add(known);
      } else if (mayAccept(violation.rule()) && violation.severity() != Severity.INFO) {
        result.add(new BaselineEntry(key, until, reason, 0));
      }
    }
    return new Baseline(result);
  }

  /**
   * Violations, judged.
   *
   * @param counting those that nobody accepted, or not for so long
   * @param accepted those that are accepted
   * @param stale entries for which nothing is found any more
   * @param expired entries that are over while what they accepted is still there
   * @since 0.1
   */
  public record Judged(
      List<Violation> counting,
      List<Violation> accepted,
      List<BaselineEntry> stale,
      List<BaselineEntry> expired) {

    /** Copies the lists. */
    public Judged {
      counting = List.copyOf(counting);
      accepted = List.copyOf(accepted);
      stale = List.copyOf(stale);
      expired = List.copyOf(expired);
    }
  }
}
