package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.document.Block;
import nl.doelbinding.analysis.document.Block.Bullets;
import nl.doelbinding.analysis.document.Block.Paragraph;
import nl.doelbinding.analysis.document.Line;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Paragraphs, lists, strong words, code and links of a text in Markdown. Everything else in it,
 * HTML included, is text and nothing more. Stateless; threads may share it.
 */
final class OwnText {
  private static final Parser PARSER = Parser.builder().build();

  private OwnText() {}

  static List<Block> blocks(String markdown) {
    List<Block> blocks = new ArrayList<>();
    add(PARSER.parse(markdown), blocks);
    return blocks;
  }

  private static void add(Node parent, List<Block> blocks) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListBlock list) {
        blocks.add(new Bullets(items(list)));
      } else if (node instanceof BlockQuote) {
        add(node, blocks);
      } else {
        Line line = line(node);
        if (!line.text().isBlank()) {
          blocks.add(new Paragraph(line));
        }
      }
    }
  }

  private static List<Line> items(ListBlock list) {
    List<Line> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      List<Line> parts = new ArrayList<>();
      for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
        parts.addAll(part instanceof ListBlock inner ? items(inner) : List.of(line(part)));
      }
      items.add(Line.joined(parts, " "));
    }
    return items;
  }

  private static Line line(Node node) {
    if (node instanceof HtmlBlock html) {
      return Line.of(html.getLiteral());
    }
    if (node instanceof FencedCodeBlock code) {
      return Line.of("").andCode(code.getLiteral().strip());
    }
    if (node instanceof IndentedCodeBlock code) {
      return Line.of(code.getLiteral().strip());
    }
    return Line.joined(pieces(node), "");
  }

  private static List<Line> pieces(Node parent) {
    List<Line> pieces = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      pieces.add(piece(node));
    }
    return pieces;
  }

  private static Line piece(Node node) {
    if (node instanceof Text text) {
      return Line.of(text.getLiteral());
    }
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return Line.of(" ");
    }
    if (node instanceof Code code) {
      return Line.of("").andCode(code.getLiteral());
    }
    if (node instanceof HtmlInline html) {
      return Line.of(html.getLiteral());
    }
    String text = Line.joined(pieces(node), "").text();
    if (node instanceof Link link) {
      return Line.of("").andLink(text, link.getDestination().replaceFirst("^mailto:", ""));
    }
    return node instanceof StrongEmphasis ? Line.of("").andStrong(text) : Line.of(text);
  }
}
