package nl.doelbinding.analysis.report;

/**
 * The formats of a report.
 *
 * @since 0.1
 */
public enum ReportFormat {
  /** To read in a terminal or a build log. */
  TEXT,
  /** For a spreadsheet or a script of your own: a line for each finding. */
  CSV;

  /** The report of this format. */
  public Report report() {
    return switch (this) {
      case TEXT -> new TextReport();
      case CSV -> new CsvReport();
    };
  }
}
