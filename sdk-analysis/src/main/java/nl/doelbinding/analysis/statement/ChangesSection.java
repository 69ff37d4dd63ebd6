package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Bullets;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.StatementEntry;

/** Which version this is, how changes are told, and what changed. */
final class ChangesSection implements Part {
  @Override
  public Optional<Section> tell(Telling telling) {
    Wording wording = telling.wording();
    StatementEntry statement = telling.register().statement();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(wording.say("changes.intro")));
    if (statement != null) {
      current(statement, wording, blocks);
    }
    List<Section> versions =
        telling.history().entries().stream().map(entry -> version(entry, telling)).toList();
    return Optional.of(new Section("changes", wording.text("changes"), blocks, numbered(versions)));
  }

  private static void current(StatementEntry statement, Wording wording, List<Block> blocks) {
    if (statement.version() != null) {
      blocks.add(new Paragraph(wording.say("changes.version", statement.version())));
    }
    if (statement.effectiveFrom() != null) {
      String day = wording.words().date(statement.effectiveFrom());
      blocks.add(new Paragraph(wording.say("changes.effective", day)));
    }
    if (statement.url() != null) {
      Line url = Telling.address(statement.url());
      blocks.add(new Paragraph(wording.say("changes.newest", url)));
    }
  }

  private static Section version(StatementHistory.Entry entry, Telling telling) {
    Wording wording = telling.wording();
    String day = wording.words().date(entry.date());
    String heading =
        entry.version() == null
            ? wording.say("changes.on", day).text()
            : wording.say("changes.in", entry.version(), day).text();
    List<Line> changes =
        entry.changes().stream()
            .map(change -> Line.of(Wording.sentence(telling.text(change))))
            .toList();
    return new Section("", heading, changes.isEmpty() ? List.of() : List.of(new Bullets(changes)));
  }

  /** Versions may repeat, anchors may not. */
  private static List<Section> numbered(List<Section> versions) {
    List<Section> numbered = new ArrayList<>();
    for (Section version : versions) {
      int number = versions.size() - numbered.size();
      numbered.add(new Section("changes-" + number, version.heading(), version.blocks()));
    }
    return numbered;
  }
}
