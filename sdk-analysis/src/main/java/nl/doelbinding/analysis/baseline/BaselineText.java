package nl.doelbinding.analysis.baseline;

import java.util.List;
import java.util.Objects;
import nl.doelbinding.analysis.rule.Violation;

/**
 * A baseline as the text of its file: one entry on each line, sorted, without lines, times or
 * counters, so that two branches merge.
 *
 * @since 0.1
 */
public final class BaselineText {

  private static final String HEADER =
      """
      # What is accepted for now: rule | subject | until | reason
      # until is the last day, as 2027-06-30; empty, it is a debt without a date.
      # Written by doelbinding:baseline, which keeps dates and reasons and no other comments.
      """;

  private BaselineText() {}

  /** The text, each line ended by {@code \n}. */
  public static String of(Baseline baseline) {
    StringBuilder text = new StringBuilder(HEADER);
    baseline.entries().forEach(entry -> text.append(line(entry)).append('\n'));
    return text.toString();
  }

  /** The line that accepts a violation without a last day; empty where none can. */
  public static String line(Violation violation, String reason) {
    return Baseline.mayAccept(violation.rule())
        ? line(new BaselineEntry(BaselineEntry.Key.of(violation), null, reason, 0))
        : "";
  }

  private static String line(BaselineEntry entry) {
    return EntryText.join(
        List.of(
            entry.key().rule(),
            entry.key().subject(),
            Objects.toString(entry.until(), ""),
            entry.reason()));
  }
}
