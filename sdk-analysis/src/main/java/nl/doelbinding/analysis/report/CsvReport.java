package nl.doelbinding.analysis.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doelbinding.analysis.detect.Finding;

/**
 * A line for each finding in a class, for a spreadsheet or a script: {@code
 * artifact,class,field,category,confidence,rule,reason}. What is wrong outside classes is left out.
 *
 * <p>Cells are quoted as RFC 4180 says. One that a spreadsheet would take for a formula begins with
 * an apostrophe; a tab or a line end, which also would do harm, is in no finding.
 */
final class CsvReport implements Report {

  private static final List<String> HEADER =
      List.of("artifact", "class", "field", "category", "confidence", "rule", "reason");
  private static final String FORMULA = "=+-@";

  @Override
  public String render(ReportInput input) {
    return Stream.concat(
            Stream.of(HEADER),
            input.open().stream()
                .filter(found -> !found.className().isEmpty())
                .map(CsvReport::cells))
        .map(CsvReport::line)
        .collect(Collectors.joining());
  }

  private static List<String> cells(ReportedFinding found) {
    Finding finding = found.violation().finding();
    return List.of(
        found.artifact(),
        found.className(),
        found.member(),
        finding == null ? "" : finding.category().name(),
        finding == null ? "" : finding.confidence().name().toLowerCase(Locale.ROOT),
        found.violation().rule().id(),
        finding == null || isFlow(found) ? found.violation().message() : finding.reason());
  }

  /** The class and field are those of the data; where it goes is only in the sentence. */
  private static boolean isFlow(ReportedFinding found) {
    return found.violation().rule().id().startsWith("DB-11");
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvReport::cell).collect(Collectors.joining(",", "", "\n"));
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String shown = (formula ? "'" : "") + text;
    boolean quoted =
        shown.chars().anyMatch(c -> c == ',' || c == '"') || !shown.equals(shown.strip());
    return quoted ? '"' + shown.replace("\"", "\"\"") + '"' : shown;
  }
}
