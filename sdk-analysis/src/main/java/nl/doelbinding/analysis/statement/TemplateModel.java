package nl.doelbinding.analysis.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Document;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.document.MarkdownWriter;
import nl.doelbinding.analysis.render.Pages;

/**
 * What own templates see of a statement: maps, lists and texts, so that a template can reach
 * nothing else.
 */
final class TemplateModel {
  private TemplateModel() {}

  static Map<String, Object> of(Document document) {
    Map<String, Object> parts = new LinkedHashMap<>();
    document.sections().forEach(section -> parts.put(section.id(), section(section, 2)));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("language", document.language().code());
    model.put("title", document.title());
    model.put("lead", blocks(document.lead()));
    model.put("sections", List.copyOf(parts.values()));
    model.put("part", parts);
    return model;
  }

  private static Map<String, Object> section(Section section, int level) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", section.id());
    model.put("heading", section.heading());
    model.put("body", blocks(section.blocks()));
    model.put(
        "sections", section.sections().stream().map(part -> section(part, level + 1)).toList());
    model.put(
        "html", Pages.render("document/section.jte", Map.of("section", section, "level", level)));
    model.put("markdown", MarkdownWriter.write(section, level));
    return model;
  }

  /** Text between headings, ready for each format. */
  private static Map<String, Object> blocks(List<Block> blocks) {
    return Map.of(
        "html",
        Pages.render("document/blocks.jte", Map.of("blocks", blocks)),
        "markdown",
        MarkdownWriter.write(blocks));
  }
}
