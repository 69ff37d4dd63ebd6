package nl.doelbinding.analysis.report;

/** The console's lines without colour. */
final class TextReport implements Report {

  @Override
  public String render(ReportInput input) {
    return ConsoleReport.plain().render(input.violations());
  }
}
