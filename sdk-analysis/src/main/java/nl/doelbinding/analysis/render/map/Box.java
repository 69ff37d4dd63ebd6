package nl.doelbinding.analysis.render.map;

import java.util.List;

/**
 * A node in its place. Immutable.
 *
 * @param node what it shows
 * @param x the left edge
 * @param y the upper edge
 * @param width how wide
 * @param height how high
 * @param lines the name, broken to fit, with an ellipsis where it was cut
 * @param notes the lines below the name, cut to fit
 * @since 0.1
 */
public record Box(
    MapNode node, int x, int y, int width, int height, List<String> lines, List<String> notes) {

  /** Copies the lines. */
  public Box {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }

  /** The base line of a line of text; the notes come after the lines of the name. */
  public int baseline(int line) {
    int text = (lines.size() + notes.size()) * Drawing.LINE;
    return y + (height - text) / 2 + line * Drawing.LINE + Drawing.LINE - 5;
  }

  /** The right edge. */
  public int right() {
    return x + width;
  }

  /** The lower edge. */
  public int bottom() {
    return y + height;
  }

  Box at(int top) {
    return new Box(node, x, top, width, height, lines, notes);
  }

  int middle() {
    return y + height / 2;
  }
}
