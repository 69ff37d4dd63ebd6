package nl.doelbinding.analysis.report;

/** What a terminal shows, without colour, and all of it. */
final class TextReport implements Report {

  @Override
  public String render(ReportInput input) {
    return ConsoleReport.plain().render(input.violations());
  }
}
