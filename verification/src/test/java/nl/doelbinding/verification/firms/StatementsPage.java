package nl.doelbinding.verification.firms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Block.Table;
import nl.doelbinding.analysis.document.Document;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.document.Line.Piece;
import nl.doelbinding.analysis.document.Line.Style;
import nl.doelbinding.analysis.document.MarkdownWriter;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.verification.firms.StatementCase.Kind;
import nl.doelbinding.verification.firms.StatementCase.Reported;

/** The page {@code docs/statements.md}, made of the tables that the tests prove. */
final class StatementsPage {
  private StatementsPage() {}

  static String markdown() {
    List<Section> sections = new ArrayList<>();
    Arrays.stream(Firm.values()).map(StatementsPage::section).forEach(sections::add);
    return MarkdownWriter.write(
        new Document(Language.EN, "What five privacy statements lack", lead(), sections));
  }

  private static List<Block> lead() {
    List<StatementCase> cases = StatementCase.all();
    long reported = cases.stream().filter(StatementCase::isReported).count();
    long full = cases.stream().filter(StatementCase::isReportedInFull).count();
    return List.of(
        new Paragraph(
            Line.of(
                    "The project tests itself on five published privacy statements. For each there is"
                        + " an invented firm, whose classes declare what the statement says, with its"
                        + " mistakes. No firm below exists. The classes stand in ")
                .andCode("verification/src/test/java/nl/doelbinding/verification/firms")
                .and(".")),
        new Paragraph(
            Line.of(
                "People found %d contradictions and gaps in the statements. The tool reports %d of them: %d in full, and %d in part. The other %d have a reason. A test proves every row, and writes this page."
                    .formatted(
                        cases.size(), reported, full, reported - full, cases.size() - reported))));
  }

  private static Section section(Firm firm) {
    List<Section> parts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<List<Line>> rows =
          StatementCase.all().stream()
              .filter(one -> one.firm().equals(firm.id()) && one.kind() == kind)
              .map(StatementsPage::row)
              .toList();
      String heading = kind == Kind.contradiction ? "Contradictions" : "Gaps";
      parts.add(
          new Section(
              firm.id() + "-" + heading.toLowerCase(Locale.ROOT),
              heading,
              List.of(
                  new Table(
                      heading + " of " + firm.id(),
                      List.of("nr", "what is wrong", "provision", "reported by", "not seen"),
                      rows))));
    }
    return new Section(firm.id(), firm.register().organisation().name(), List.of(), parts);
  }

  private static List<Line> row(StatementCase one) {
    List<Line> rules = one.rules().stream().map(StatementsPage::rule).toList();
    String unseen = one.but() == null ? one.why() : one.but();
    return List.of(
        Line.of(String.valueOf(one.number())),
        Line.of(one.what()),
        Line.of(one.article().equals("-") ? "–" : one.article()),
        rules.isEmpty() ? Line.of("–") : Line.joined(rules, "; "),
        Line.of(unseen == null ? "" : unseen));
  }

  private static Line rule(Reported reported) {
    return linked(reported.rule()).and(" ").andCode(reported.subject());
  }

  private static Line linked(String rule) {
    return new Line(List.of(new Piece(rule, Style.PLAIN, "rules/" + rule + ".md")));
  }
}
