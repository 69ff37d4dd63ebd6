package nl.doelbinding.analysis.diff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.document.MarkdownWriter;
import nl.doelbinding.analysis.report.Origins;
import nl.doelbinding.analysis.report.ReportFormat;
import nl.doelbinding.analysis.report.ReportInput;

/**
 * The forms in which changes are told. Stateless; threads may share it.
 *
 * @since 0.1
 */
public enum DiffFormat {
  /** To read in a terminal or a build log. */
  TEXT("diff.txt"),
  /** For a comment in a pull request, or the summary of a job. */
  MARKDOWN("diff.md"),
  /** For a program of your own: everything, in both languages. */
  JSON("diff.json"),
  /** For code scanning: each change at the line that declares it. */
  SARIF("diff.sarif");

  private final String fileName;

  DiffFormat(String fileName) {
    this.fileName = fileName;
  }

  /** The changes in this form. */
  public String render(DiffReport report) {
    return switch (this) {
      case TEXT ->
          new DiffConsole(false)
              .lines(report).stream().map(line -> line + "\n").collect(Collectors.joining());
      case MARKDOWN -> MarkdownWriter.write(DiffDocument.of(report));
      case JSON -> DiffJson.write(report);
      case SARIF ->
          ReportFormat.SARIF
              .report()
              .render(
                  ReportInput.of(
                      report.name(),
                      report.directory(),
                      DiffViolations.of(report),
                      List.of(),
                      Origins.unknown()));
    };
  }

  /** The name of the file, where it is written beside others. */
  public String fileName() {
    return fileName;
  }

  /** The name as a user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
