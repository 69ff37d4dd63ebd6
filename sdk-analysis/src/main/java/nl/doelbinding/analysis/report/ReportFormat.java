package nl.doelbinding.analysis.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The formats of a report.
 *
 * @since 0.1
 */
public enum ReportFormat {
  /** To read in a terminal or a build log. */
  TEXT("findings.txt"),
  /** For a spreadsheet or a script: a line for each finding in a class. */
  CSV("findings.csv"),
  /** For a program of your own: everything, in a form that is versioned. */
  JSON("findings.json"),
  /** For code scanning at GitHub, for Azure DevOps and for editors. */
  SARIF("findings.sarif"),
  /** To work from: a page in one file. */
  HTML("findings.html"),
  /** For Jenkins and other build servers that show tests. */
  JUNIT("findings.junit.xml"),
  /** For annotations in a pull request at GitHub, from the output of a step. */
  GITHUB("findings.github.txt"),
  /** For the Code Quality widget of a merge request at GitLab. */
  GITLAB("findings.gitlab.json"),
  /** For the summary of a job, or a comment. */
  MARKDOWN("findings.md");

  private final String fileName;

  ReportFormat(String fileName) {
    this.fileName = fileName;
  }

  /**
   * The format of a name, in capitals or not.
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public static ReportFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no report format \""
                        + name
                        + "\"; there are "
                        + Arrays.stream(values())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))));
  }

  /** The report of this format. */
  public Report report() {
    return switch (this) {
      case TEXT -> new TextReport();
      case CSV -> new CsvReport();
      case JSON -> new JsonReport();
      case SARIF -> new SarifReport();
      case HTML -> new HtmlReport();
      case JUNIT -> new JunitReport();
      case GITHUB -> new GitHubReport();
      case GITLAB -> new GitLabReport();
      case MARKDOWN -> new MarkdownReport();
    };
  }

  /** The name of the file, where a report is written beside others. */
  public String fileName() {
    return fileName;
  }

  /** The name as a user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
