package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      current(statement, telling, blocks);
    }
    return Optional.of(new Section("changes", wording.text("changes"), blocks, versions(telling)));
  }

  /** A version that was approved in steps is told once. */
  private static List<Section> versions(Telling telling) {
    Map<String, List<Line>> changes = new LinkedHashMap<>();
    for (StatementHistory.Entry entry : telling.history().entries()) {
      List<Line> told =
          changes.computeIfAbsent(heading(entry, telling.wording()), key -> new ArrayList<>());
      entry.changes().forEach(change -> told.add(Line.of(Wording.sentence(telling.text(change)))));
    }
    List<Section> versions = new ArrayList<>();
    changes.forEach(
        (heading, lines) ->
            versions.add(
                new Section(
                    "changes-" + (changes.size() - versions.size()),
                    heading,
                    lines.isEmpty() ? List.of() : List.of(new Bullets(lines)))));
    return versions;
  }

  private static String heading(StatementHistory.Entry entry, Wording wording) {
    String day = wording.words().date(entry.date());
    return entry.version() == null
        ? wording.say("changes.on", day).text()
        : wording.say("changes.in", entry.version(), day).text();
  }

  private static void current(StatementEntry statement, Telling telling, List<Block> blocks) {
    Wording wording = telling.wording();
    if (statement.changeNotice() != null) {
      String notice = telling.text(statement.changeNotice(), "changes", "statement.changeNotice");
      blocks.add(new Paragraph(Line.of(Wording.sentence(notice))));
    }
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
    if (statement.previousVersions() != null) {
      Line url = Telling.address(statement.previousVersions());
      blocks.add(new Paragraph(wording.say("changes.previous", url)));
    }
  }
}
