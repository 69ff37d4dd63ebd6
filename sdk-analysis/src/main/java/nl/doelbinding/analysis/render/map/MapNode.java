package nl.doelbinding.analysis.render.map;

import java.util.Comparator;

/**
 * Something the map shows. Immutable.
 *
 * @param column where
 * @param key what keeps it apart in its column
 * @param label its name, of any length
 * @param note a line below the name, or empty
 * @param target the anchor on the page that tells all about it
 * @param marked whether it asks for attention: special data, a country far away
 * @since 0.1
 */
public record MapNode(
    Column column, String key, String label, String note, String target, boolean marked)
    implements Comparable<MapNode> {
  private static final Comparator<MapNode> ORDER =
      Comparator.comparing(MapNode::column)
          .thenComparing(MapNode::label)
          .thenComparing(MapNode::key);

  @Override
  public int compareTo(MapNode other) {
    return ORDER.compare(this, other);
  }
}
