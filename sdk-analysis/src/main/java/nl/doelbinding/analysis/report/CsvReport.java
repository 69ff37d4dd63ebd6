package nl.doelbinding.analysis.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.render.sheet.CsvText;

/**
 * A line for each finding in a class, for a spreadsheet or a script: {@code
 * artifact,class,field,category,confidence,rule,reason}. What is wrong outside classes is left out.
 *
 * <p>Cells are quoted as RFC 4180 says. What a spreadsheet would take for a formula has an
 * apostrophe before it; a tab or a line end, which also would do harm, is in no finding.
 */
final class CsvReport implements Report {

  private static final List<String> HEADER =
      List.of("artifact", "class", "field", "category", "confidence", "rule", "reason");

  @Override
  public String render(ReportInput input) {
    return CsvText.of(
        ',',
        Stream.concat(
                Stream.of(HEADER),
                input.open().stream()
                    .filter(found -> !found.className().isEmpty())
                    .map(CsvReport::cells))
            .toList());
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
}
