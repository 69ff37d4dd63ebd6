package nl.doelbinding.sample.testing.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Document;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.Line;

/** The text of each section of a document without those in it, in lower case. */
public final class SectionTexts {
  private final Map<String, String> texts = new TreeMap<>();

  private SectionTexts() {}

  public static SectionTexts of(Document document) {
    SectionTexts result = new SectionTexts();
    result.texts.put("lead", text(document.title(), document.lead()));
    document.sections().forEach(result::add);
    return result;
  }

  private void add(Section section) {
    texts.put(section.id(), text(section.heading(), section.blocks()));
    section.sections().forEach(this::add);
  }

  public boolean has(String section) {
    return texts.containsKey(section);
  }

  /** What is not said in a section; that there is no such section is one of these. */
  public List<String> missing(String section, List<String> words) {
    String text = texts.get(section);
    if (text == null) {
      return List.of("no section " + section);
    }
    return words.stream()
        .filter(word -> !text.contains(word.toLowerCase(Locale.ROOT)))
        .map(word -> section + ": \"" + word + "\" is not in \"" + text + "\"")
        .toList();
  }

  private static String text(String heading, List<Block> blocks) {
    StringBuilder text = new StringBuilder(heading);
    blocks.stream().flatMap(SectionTexts::lines).forEach(line -> text.append('\n').append(line));
    return text.toString().toLowerCase(Locale.ROOT);
  }

  private static Stream<String> lines(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Stream.of(paragraph.line().text());
    }
    if (block instanceof Block.Bullets bullets) {
      return bullets.items().stream().map(Line::text);
    }
    if (block instanceof Block.Facts facts) {
      return facts.facts().stream()
          .flatMap(
              fact ->
                  Stream.concat(Stream.of(fact.name()), fact.values().stream().map(Line::text)));
    }
    if (block instanceof Block.Table table) {
      return table.rows().stream().flatMap(List::stream).map(Line::text);
    }
    throw new AssertionError("A block of an unknown kind: " + block);
  }
}
