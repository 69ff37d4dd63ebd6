package nl.doelbinding.analysis.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document as GitHub-flavoured Markdown. What a register holds is text there and never
 * markup: every character that could mean something is escaped.
 *
 * <p>GitHub and GitLab look for people and issues in the text once the escapes are gone, so that
 * neither a backslash nor an entity keeps {@code @name} from sending somebody a message; an empty
 * comment after the sign does, and nobody sees it. A bare address of a page stays as it is: where
 * it leads is what it says. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class MarkdownWriter {
  private static final Pattern MEANS_SOMETHING = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~!&]");
  private static final Pattern STARTS_A_LIST = Pattern.compile("^\\s*(?=[-+=])");
  private static final Pattern STARTS_A_NUMBERED_LIST = Pattern.compile("^\\s*(\\d+)(?=[.)])");
  private static final Pattern PLAIN_TARGET = Pattern.compile("[\\w@:/.,?=&%#~+-]+");
  private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*|\\p{Cntrl}+");

  private static final Pattern MENTIONS =
      Pattern.compile("(?<![A-Za-z0-9])@(?=[A-Za-z0-9])|#(?=[0-9])");
  private static final String NOTHING = "<!-- -->";

  private MarkdownWriter() {}

  /** The document, with a newline at the end. */
  public static String write(Document document) {
    List<String> parts = new ArrayList<>();
    parts.add("# " + escaped(document.title()));
    document.lead().forEach(block -> parts.add(block(block)));
    document.sections().forEach(section -> section(section, 2, parts));
    return String.join("\n\n", parts) + "\n";
  }

  /** A section with its parts, as it stands in a document, without a newline at the end. */
  public static String write(Document.Section section, int level) {
    List<String> parts = new ArrayList<>();
    section(section, level, parts);
    return String.join("\n\n", parts);
  }

  /** Blocks as they stand in a document, without a newline at the end. */
  public static String write(List<Block> blocks) {
    return blocks.stream().map(MarkdownWriter::block).collect(Collectors.joining("\n\n"));
  }

  private static void section(Document.Section section, int level, List<String> parts) {
    parts.add("#".repeat(Math.min(level, 6)) + " " + escaped(section.heading()));
    section.blocks().forEach(block -> parts.add(block(block)));
    section.sections().forEach(part -> section(part, level + 1, parts));
  }

  private static String block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return startingPlainly(line(paragraph.line()));
    }
    if (block instanceof Block.Source source) {
      return source(source.text());
    }
    if (block instanceof Block.Bullets bullets) {
      return bullets.items().stream()
          .map(item -> "- " + startingPlainly(line(item)))
          .collect(Collectors.joining("\n"));
    }
    if (block instanceof Block.Facts facts) {
      return facts.facts().stream().map(MarkdownWriter::fact).collect(Collectors.joining("\n"));
    }
    return table((Block.Table) block);
  }

  /** Names come from class files, which may hold anything, a fence too. */
  private static String source(String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence + "java\n" + text.strip() + "\n" + fence;
  }

  private static String fact(Block.Facts.Fact fact) {
    String name = "- **" + escaped(fact.name()) + "**:";
    if (fact.values().size() == 1) {
      return name + " " + line(fact.values().get(0));
    }
    return name
        + fact.values().stream()
            .map(value -> "\n  - " + startingPlainly(line(value)))
            .collect(Collectors.joining());
  }

  private static String table(Block.Table table) {
    List<String> rows = new ArrayList<>();
    rows.add(row(table.columns().stream().map(MarkdownWriter::escaped).toList()));
    rows.add(row(Collections.nCopies(table.columns().size(), "---")));
    table.rows().forEach(cells -> rows.add(row(cells.stream().map(MarkdownWriter::line).toList())));
    return String.join("\n", rows);
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String line(Line line) {
    return line.pieces().stream().map(MarkdownWriter::piece).collect(Collectors.joining());
  }

  private static String piece(Line.Piece piece) {
    String text =
        switch (piece.style()) {
          case PLAIN -> escaped(piece.text());
          case STRONG -> "**" + escaped(piece.text()) + "**";
          case CODE -> code(piece.text());
        };
    return linked(text, piece.target());
  }

  /** A fence longer than any in the text; a bar would end the cell of a table even there. */
  private static String code(String text) {
    String flat = BREAKS.matcher(text).replaceAll(" ").replace("|", "\\|");
    String fence = "`";
    while (flat.contains(fence)) {
      fence += "`";
    }
    String gap = flat.startsWith("`") || flat.endsWith("`") ? " " : "";
    return fence + gap + flat + gap + fence;
  }

  private static String linked(String text, @Nullable String target) {
    if (target == null) {
      return text;
    }
    return "["
        + text
        + "]("
        + (PLAIN_TARGET.matcher(target).matches() ? target : fenced(target))
        + ")";
  }

  /** A target that could end the link before it is over. */
  private static String fenced(String target) {
    return "<" + target.replaceAll("[<>\\\\\\s]", "") + ">";
  }

  private static String startingPlainly(String text) {
    String unlisted = STARTS_A_LIST.matcher(text).replaceFirst("\\\\");
    return STARTS_A_NUMBERED_LIST.matcher(unlisted).replaceFirst("$1\\\\");
  }

  /** A text in which nothing means anything, on one line. */
  public static String escaped(String text) {
    String flat = BREAKS.matcher(text).replaceAll(" ");
    String plain = MEANS_SOMETHING.matcher(flat).replaceAll("\\\\$0");
    return MENTIONS.matcher(plain).replaceAll("$0" + NOTHING);
  }
}
