package nl.doelbinding.analysis.render.map;

import java.util.Comparator;

/**
 * That data goes from a node to one of the next column.
 *
 * @param from the left end
 * @param to the right end
 * @param weight how much of it, one or more
 * @since 0.1
 */
public record MapLink(MapNode from, MapNode to, int weight) implements Comparable<MapLink> {
  private static final Comparator<MapLink> ORDER =
      Comparator.comparing(MapLink::from).thenComparing(MapLink::to);

  /** Refuses links that do not lead one column to the right. */
  public MapLink {
    if (to.column().place() != from.column().place() + 1) {
      throw new IllegalArgumentException(
          "A link leads to the next column, not from " + from.column() + " to " + to.column());
    }
  }

  @Override
  public int compareTo(MapLink other) {
    return ORDER.compare(this, other);
  }
}
