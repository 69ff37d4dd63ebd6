package nl.doelbinding.analysis.render.map;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the picture shows: nodes in four columns, and links between columns that stand side by side.
 * The order in which they were added does not matter. Immutable; threads may share it.
 *
 * @param nodes all nodes, sorted
 * @param links all links, sorted
 * @since 0.1
 */
public record DataMap(List<MapNode> nodes, List<MapLink> links) {

  /** Copies the lists. */
  public DataMap {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }

  /** The nodes of a column. */
  public List<MapNode> nodes(Column column) {
    return nodes.stream().filter(node -> node.column() == column).toList();
  }

  /** A map to be filled. */
  public static Builder builder() {
    return new Builder();
  }

  /** Fills a map; links that are added twice grow. Not for several threads. */
  public static final class Builder {
    private final TreeSet<MapNode> nodes = new TreeSet<>();
    private final Map<MapNode, Map<MapNode, Integer>> weights = new TreeMap<>();

    private Builder() {}

    /** Adds a node, which may have no links. */
    public Builder add(MapNode node) {
      nodes.add(node);
      return this;
    }

    /** Adds to a link, and to the nodes. */
    public Builder link(MapNode from, MapNode to, int weight) {
      add(from).add(to);
      weights.computeIfAbsent(from, any -> new TreeMap<>()).merge(to, weight, Integer::sum);
      return this;
    }

    /** The map. */
    public DataMap build() {
      List<MapLink> links =
          weights.entrySet().stream()
              .flatMap(
                  from ->
                      from.getValue().entrySet().stream()
                          .map(to -> new MapLink(from.getKey(), to.getKey(), to.getValue())))
              .toList();
      return new DataMap(List.copyOf(nodes), links);
    }
  }
}
