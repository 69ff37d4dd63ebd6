package nl.doelbinding.analysis.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Document;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.document.MarkdownWriter;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.weaving.ReadSite;
import nl.doelbinding.weaving.WeavingReport;

/** What was woven, for people: what needs a decision first. */
final class WeavingMarkdown {

  private final String module;
  private final ShownRoots roots;

  WeavingMarkdown(String module, ShownRoots roots) {
    this.module = module;
    this.roots = roots;
  }

  String write(WeavingReport report) {
    List<Document.Section> sections = new ArrayList<>();
    add(
        sections,
        "Readers that are not woven",
        List.of("class", "in", "line", "field"),
        report.onClassPath().unwoven().stream()
            .map(
                unwoven ->
                    row(unwoven.site(), roots.of(unwoven.root()), unwoven.site().qualifiedField()))
            .toList());
    add(
        sections,
        "What cannot be woven",
        List.of("file or method", "reason"),
        Stream.concat(report.refused().stream(), report.onClassPath().refused().stream())
            .map(
                refusal ->
                    List.of(
                        Line.of("").andCode(roots.of(refusal.subject())),
                        Line.of(refusal.reason())))
            .toList());
    add(
        sections,
        "Guarded reads",
        List.of("class", "method", "line", "field", "purposes"),
        report.sites().stream()
            .map(
                site ->
                    row(
                        site,
                        site.method(),
                        site.qualifiedField(),
                        String.join(", ", site.purposes())))
            .toList());
    add(
        sections,
        "Methods that bind purposes",
        List.of("class", "method", "purposes"),
        report.bound().stream()
            .map(
                method ->
                    Stream.of(
                            method.className(),
                            method.method(),
                            String.join(", ", method.purposes()))
                        .map(text -> Line.of("").andCode(text))
                        .toList())
            .toList());
    add(
        sections,
        "Reads that are not checked",
        List.of("class", "method", "line", "field", "why"),
        report.exempt().stream()
            .map(
                exempt ->
                    row(
                        exempt.site(),
                        exempt.site().method(),
                        exempt.site().qualifiedField(),
                        exempt.why()))
            .toList());
    return MarkdownWriter.write(
        new Document(
            Language.EN,
            "Purpose checks in " + module,
            List.of(
                new Block.Paragraph(
                    Line.of(
                        sections.isEmpty()
                            ? "No class reads declared data or binds a purpose."
                            : "Where the code reads declared data, and whether it is checked."))),
            sections));
  }

  private static List<Line> row(ReadSite site, String afterClass, String... cells) {
    List<Line> row = new ArrayList<>();
    row.add(Line.of("").andCode(site.className()));
    row.add(Line.of("").andCode(afterClass));
    row.add(Line.of(site.line() > 0 ? String.valueOf(site.line()) : "–"));
    for (String cell : cells) {
      row.add(Line.of("").andCode(cell));
    }
    return row;
  }

  private static void add(
      List<Document.Section> sections,
      String heading,
      List<String> columns,
      List<List<Line>> rows) {
    if (!rows.isEmpty()) {
      sections.add(
          new Document.Section(
              "part-" + (sections.size() + 1),
              heading,
              List.of(new Block.Table(heading, columns, rows))));
    }
  }
}
