package nl.doelbinding.analysis.document;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.register.Forms;
import org.jspecify.annotations.Nullable;

/**
 * Running text: pieces that are plain, strong, code or a link. Immutable; threads may share it.
 *
 * @param pieces the pieces, in order
 * @since 0.1
 */
public record Line(List<Piece> pieces) {

  /** How a piece is shown. */
  public enum Style {
    /** As it is. */
    PLAIN,
    /** What the eye should find first. */
    STRONG,
    /** As a machine writes it: a class, an id. */
    CODE
  }

  /**
   * A piece of text.
   *
   * @param text the text, unescaped
   * @param style how it is shown
   * @param target where it leads to; {@code null}: nowhere
   */
  public record Piece(String text, Style style, @Nullable String target) {}

  /** Copies the list. */
  public Line {
    pieces = List.copyOf(pieces);
  }

  /** Plain text. */
  public static Line of(String text) {
    return new Line(List.of()).and(text);
  }

  /** Several lines as one, with the same text between each two. */
  public static Line joined(List<Line> lines, String between) {
    Line all = new Line(List.of());
    for (Line line : lines) {
      all = (all.pieces.isEmpty() ? all : all.and(between)).and(line);
    }
    return all;
  }

  /** This line with plain text after it. */
  public Line and(String text) {
    return and(new Piece(text, Style.PLAIN, null));
  }

  /** This line with strong text after it. */
  public Line andStrong(String text) {
    return and(new Piece(text, Style.STRONG, null));
  }

  /** This line with code after it. */
  public Line andCode(String text) {
    return and(new Piece(text, Style.CODE, null));
  }

  /**
   * This line with a link after it. Only addresses of the web and of e-mail and places in the same
   * document become one; what else a register holds is shown and cannot be followed.
   */
  public Line andLink(String text, String target) {
    return and(new Piece(text, Style.PLAIN, address(target)));
  }

  /** This line with another after it. */
  public Line and(Line other) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return new Line(all);
  }

  /** The text alone. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  private Line and(Piece piece) {
    return piece.text().isEmpty() ? this : and(new Line(List.of(piece)));
  }

  private static @Nullable String address(String target) {
    if (Forms.isEmail(target)) {
      return "mailto:" + target;
    }
    return target.startsWith("#") || Forms.isWebAddress(target) ? target : null;
  }
}
