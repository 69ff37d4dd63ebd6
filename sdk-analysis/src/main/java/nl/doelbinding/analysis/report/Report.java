package nl.doelbinding.analysis.report;

/**
 * A form in which findings are written. A report decides nothing: what counts, and how much, is in
 * its input.
 *
 * <p>Equal input gives equal text, byte for byte; threads may share a report.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Report {

  /** The whole text, each line ended by {@code \n}. */
  String render(ReportInput input);
}
