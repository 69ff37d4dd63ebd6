package nl.doelbinding.analysis.render.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Keeps a map small enough to be read: of a column with too many nodes the largest stay, marked
 * ones before others, and one node stands for the rest. Immutable; threads may share it.
 *
 * @since 0.1
 */
public final class Summary {
  private final int most;
  private final BiFunction<Column, Integer, MapNode> rest;

  /**
   * A way to summarise.
   *
   * @param most so many nodes of a column are drawn
   * @param rest makes the node that stands for so many others
   */
  public Summary(int most, BiFunction<Column, Integer, MapNode> rest) {
    this.most = most;
    this.rest = rest;
  }

  /** The map, or a smaller one. */
  public DataMap of(DataMap map) {
    Map<MapNode, MapNode> instead = new HashMap<>();
    Map<MapNode, Integer> weights = weights(map);
    for (Column column : Column.values()) {
      List<MapNode> nodes = map.nodes(column);
      if (nodes.size() > most) {
        MapNode other = rest.apply(column, nodes.size() - most);
        Set<MapNode> kept = new HashSet<>(largest(nodes, weights));
        nodes.stream()
            .filter(node -> !kept.contains(node))
            .forEach(node -> instead.put(node, other));
      }
    }
    DataMap.Builder smaller = DataMap.builder();
    map.nodes().forEach(node -> smaller.add(instead.getOrDefault(node, node)));
    for (MapLink link : map.links()) {
      smaller.link(
          instead.getOrDefault(link.from(), link.from()),
          instead.getOrDefault(link.to(), link.to()),
          link.weight());
    }
    return smaller.build();
  }

  private List<MapNode> largest(List<MapNode> nodes, Map<MapNode, Integer> weights) {
    return nodes.stream()
        .sorted(
            Comparator.comparing((MapNode node) -> !node.marked())
                .thenComparing(node -> -weights.getOrDefault(node, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  private static Map<MapNode, Integer> weights(DataMap map) {
    Map<MapNode, Integer> weights = new HashMap<>();
    for (MapLink link : map.links()) {
      weights.merge(link.from(), link.weight(), Integer::sum);
      weights.merge(link.to(), link.weight(), Integer::sum);
    }
    return weights;
  }
}
