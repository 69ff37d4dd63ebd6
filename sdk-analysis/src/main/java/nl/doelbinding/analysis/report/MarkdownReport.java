package nl.doelbinding.analysis.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.Violation;

/** A table, for the summary of a job or a comment. GitHub takes less than 1 MiB. */
final class MarkdownReport implements Report {

  private static final int MOST_BYTES = 900_000;

  /** What Markdown, or the HTML in it, would read as something else. */
  private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~&@:/$^=\"'";

  @Override
  public String render(ReportInput input) {
    List<ReportedFinding> open = input.open();
    StringBuilder text = new StringBuilder("## Doelbinding: ").append(escaped(input.module()));
    text.append("\n\n").append(counts(input)).append("\n");
    if (!open.isEmpty()) {
      text.append("\n| | rule | where | what | cure |\n|---|---|---|---|---|\n");
    }
    int bytes = text.toString().getBytes(StandardCharsets.UTF_8).length;
    int written = 0;
    for (ReportedFinding found : open) {
      String row = row(found);
      bytes += row.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      text.append(row);
      written++;
    }
    if (written < open.size()) {
      text.append("\nand ").append(open.size() - written).append(" more\n");
    }
    return text.toString();
  }

  private static String counts(ReportInput input) {
    if (input.findings().isEmpty()) {
      return "No findings.";
    }
    return input.count(Severity.ERROR)
        + " errors, "
        + input.count(Severity.WARNING)
        + " warnings, "
        + input.count(Severity.INFO)
        + " notes, "
        + input.accepted().size()
        + " accepted.";
  }

  private static String row(ReportedFinding found) {
    Violation violation = found.violation();
    return "| "
        + SarifRules.level(violation.severity())
        + " | "
        + violation.rule().id()
        + " | "
        + escaped(found.place())
        + " | "
        + escaped(violation.message())
        + " | "
        + escaped(violation.cure()).replace("\n", "<br>")
        + " |\n";
  }

  /**
   * Character references, which are text everywhere, in a table too. GitHub and GitLab look for
   * people and issues when the references are gone: an empty comment keeps {@code @name} from
   * sending somebody a message.
   */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (SPECIAL.indexOf(point) >= 0) {
                escaped.append("&#").append(point).append(';');
                if (point == '@' || point == '#') {
                  escaped.append("<!-- -->");
                }
              } else {
                escaped.appendCodePoint(point);
              }
            });
    return escaped.toString();
  }
}
