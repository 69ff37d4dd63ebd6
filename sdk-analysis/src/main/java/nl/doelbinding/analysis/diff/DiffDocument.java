package nl.doelbinding.analysis.diff;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Document;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.SourceReference;
import nl.doelbinding.analysis.render.Words;

/**
 * Changes as a document for a pull request: first what it comes to, whom to tell and how to
 * approve, then the changes by weight.
 */
final class DiffDocument {
  /** A comment at GitHub holds 65,536 characters. */
  private static final int MOST = 100;

  private final DiffReport report;
  private final Words words;

  private DiffDocument(DiffReport report) {
    this.report = report;
    this.words = Words.of(report.language(), DiffDocument.class, "diff");
  }

  static Document of(DiffReport report) {
    return new DiffDocument(report).document();
  }

  private Document document() {
    List<Section> sections = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      if (!report.of(weight).isEmpty()) {
        sections.add(section(weight));
      }
    }
    return new Document(
        report.language(), words.text("diff.title") + ": " + report.name(), lead(), sections);
  }

  private List<Block> lead() {
    List<Block> lead = new ArrayList<>();
    if (report.changes().isEmpty()) {
      lead.add(new Block.Paragraph(Line.of(words.text("diff.none"))));
      return lead;
    }
    List<String> counts = new ArrayList<>();
    for (Weight weight : Weight.values()) {
      int count = report.of(weight).size();
      if (count > 0) {
        counts.add(count + " " + words.text("diff.weight." + weight.id()));
      }
    }
    lead.add(
        new Block.Paragraph(
            new Line(List.of())
                .andStrong(words.text(report.fails() ? "diff.fails" : "diff.passes"))
                .and(" " + String.join(", ", counts) + ".")));
    int tell = report.toTell().size();
    if (tell > 0) {
      lead.add(new Block.Paragraph(Line.of(words.count(tell, "diff.tell"))));
    }
    if (!report.cure().isEmpty()) {
      lead.add(
          new Block.Paragraph(
              Line.of(words.text("diff.approve") + " ").andCode(command(report.cure()))));
    }
    return lead;
  }

  /** The command alone, without the word before it. */
  private static String command(String cure) {
    return cure.substring(cure.indexOf(':') + 1).strip();
  }

  private Section section(Weight weight) {
    List<Change> changes = report.of(weight);
    List<Line> lines = new ArrayList<>();
    changes.stream().limit(MOST).forEach(change -> lines.add(line(change)));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Line.of(words.text("diff.meaning." + weight.id()))));
    blocks.add(new Block.Bullets(lines));
    if (changes.size() > MOST) {
      blocks.add(new Block.Paragraph(Line.of(words.count(changes.size() - MOST, "diff.more"))));
    }
    String heading = words.text("diff.heading." + weight.id()) + " (" + changes.size() + ")";
    return new Section(weight.id(), heading, blocks);
  }

  private Line line(Change change) {
    Line line = Line.of(change.text().in(report.language()));
    SourceReference source = change.source();
    if (source != null) {
      line = line.and(" (").andCode(source.toString()).and(")");
    }
    String article = change.tellDataSubjects();
    if (article != null) {
      String tell = change.kind().isToldBefore() ? "diff.tellBefore" : "diff.tellThem";
      line = line.and(" – ").andStrong(words.text(tell)).and(" " + words.article(article));
    }
    return line;
  }
}
