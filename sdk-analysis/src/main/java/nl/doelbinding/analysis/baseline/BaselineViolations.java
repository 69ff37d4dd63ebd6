package nl.doelbinding.analysis.baseline;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;

/**
 * What is to be said of a baseline itself: DB-005, DB-120 and DB-121.
 *
 * @param path the path of the file, as people know it
 * @since 0.1
 */
public record BaselineViolations(String path) {

  /** Whoever cured thousands at once needs not read each. */
  private static final int MOST_NAMED = 20;

  /** That it cannot be used. */
  public Violation of(BaselineException problem) {
    String where = problem.line() > 0 ? path + ", line " + problem.line() + ", " : path + " ";
    return new Violation(
        Rules.BASELINE_INVALID,
        path,
        where + problem.getMessage(),
        problem.cure(),
        place(problem.line()));
  }

  /** Its entries that are stale or expired. */
  public List<Violation> of(Baseline.Judged judged) {
    List<Violation> result = new ArrayList<>();
    List<BaselineEntry> stale = judged.stale();
    stale.stream().limit(MOST_NAMED).map(this::stale).forEach(result::add);
    if (stale.size() > MOST_NAMED) {
      result.add(
          new Violation(
              Rules.ACCEPTED_IS_GONE,
              path,
              path + ": " + (stale.size() - MOST_NAMED) + " more entries accept what is gone",
              "Run doelbinding:baseline, which drops them",
              place(0)));
    }
    judged.expired().stream().map(this::expired).forEach(result::add);
    return List.copyOf(result);
  }

  private Violation stale(BaselineEntry entry) {
    return new Violation(
        Rules.ACCEPTED_IS_GONE,
        entry.key().subject(),
        entry.key().subject()
            + " does not break "
            + entry.key().rule()
            + " any more, and the baseline still accepts it",
        "Run doelbinding:baseline, which drops the line",
        place(entry.line()));
  }

  private Violation expired(BaselineEntry entry) {
    return new Violation(
        Rules.ACCEPTANCE_IS_OVER,
        entry.key().subject(),
        entry.key().subject()
            + " was accepted for "
            + entry.key().rule()
            + " until "
            + entry.until()
            + " and is still there",
        "Cure it, or give the line a later date with the reason for it",
        place(entry.line()));
  }

  private SourcePlace place(int line) {
    return new SourcePlace(path.substring(path.lastIndexOf('/') + 1), path, line);
  }
}
