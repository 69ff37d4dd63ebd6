package nl.doelbinding.analysis.baseline;

import java.util.List;
import java.util.Objects;

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
    for (BaselineEntry entry : baseline.entries()) {
      text.append(
              EntryText.join(
                  List.of(
                      entry.key().rule(),
                      entry.key().subject(),
                      Objects.toString(entry.until(), ""),
                      entry.reason())))
          .append('\n');
    }
    return text.toString();
  }
}
