package nl.doelbinding.analysis.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.rule.Violation;

/**
 * Commands that a GitHub workflow turns into annotations of lines. It shows ten of a step, so ten
 * are written, the worst; a last line says how many more there are.
 */
final class GitHubReport implements Report {

  private static final int MOST = 10;

  @Override
  public String render(ReportInput input) {
    List<ReportedFinding> open = input.open();
    String shown =
        open.stream().limit(MOST).map(GitHubReport::command).collect(Collectors.joining());
    int more = open.size() - MOST;
    return more <= 0
        ? shown
        : shown + "::notice title=Doelbinding::and " + more + " more, in the job summary\n";
  }

  private static String command(ReportedFinding found) {
    Violation violation = found.violation();
    String kind =
        switch (violation.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "notice";
        };
    return "::"
        + kind
        + " file="
        + property(found.path())
        + ",line="
        + found.lineOrFirst()
        + ",title="
        + property(violation.rule().id() + " " + violation.rule().summary())
        + "::"
        + data(
            violation.cure().isEmpty()
                ? violation.message()
                : violation.message() + "\n" + violation.cure())
        + "\n";
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
