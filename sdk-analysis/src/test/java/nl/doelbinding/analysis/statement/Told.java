package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Document;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.document.MarkdownWriter;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.testing.Registers;

/** A statement as tests look at it. */
record Told(PrivacyStatement statement) {

  static Told of(Register register, Language language) {
    return new Told(PrivacyStatement.of(register, language, StatementHistory.NONE));
  }

  /** The Dutch statement of sources in package {@code nl.acme}. */
  static Told of(String... types) {
    return of(Registers.of(types).withFindings(), Language.NL);
  }

  String markdown() {
    return MarkdownWriter.write(statement.document());
  }

  /** The text below an anchor, with that of its parts; empty where there is no such section. */
  String section(String anchor) {
    return find(statement.document().sections(), anchor);
  }

  List<String> anchors() {
    return statement.document().sections().stream().map(Section::id).toList();
  }

  List<String> gaps() {
    return statement.gaps().stream().map(StatementGap::toString).toList();
  }

  /** The sentences of all running text and lists. */
  List<String> sentences() {
    List<Line> lines = new ArrayList<>();
    statement.document().lead().forEach(block -> Anonymity.lines(block).forEach(lines::add));
    statement.document().sections().forEach(section -> lines(section, lines));
    List<String> sentences = new ArrayList<>();
    lines.forEach(line -> sentences.addAll(List.of(line.text().split("(?<=[.!?:;])\\s+"))));
    return sentences;
  }

  private static void lines(Section section, List<Line> lines) {
    for (Block block : section.blocks()) {
      if (!(block instanceof Block.Table)) {
        Anonymity.lines(block).forEach(lines::add);
      }
    }
    section.sections().forEach(part -> lines(part, lines));
  }

  private static String find(List<Section> sections, String anchor) {
    for (Section section : sections) {
      if (section.id().equals(anchor)) {
        return MarkdownWriter.write(new Document(Language.NL, "", List.of(), List.of(section)));
      }
      String deeper = find(section.sections(), anchor);
      if (!deeper.isEmpty()) {
        return deeper;
      }
    }
    return "";
  }
}
