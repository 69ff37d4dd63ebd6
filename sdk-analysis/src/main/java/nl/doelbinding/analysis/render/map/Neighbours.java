package nl.doelbinding.analysis.render.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The links of each node, to the left and to the right. */
final class Neighbours {
  private final Map<MapNode, List<MapLink>> before = new HashMap<>();
  private final Map<MapNode, List<MapLink>> after = new HashMap<>();

  Neighbours(List<MapLink> links) {
    for (MapLink link : links) {
      before.computeIfAbsent(link.to(), any -> new ArrayList<>()).add(link);
      after.computeIfAbsent(link.from(), any -> new ArrayList<>()).add(link);
    }
  }

  /** The links that end here. */
  List<MapLink> before(MapNode node) {
    return before.getOrDefault(node, List.of());
  }

  /** The links that start here. */
  List<MapLink> after(MapNode node) {
    return after.getOrDefault(node, List.of());
  }

  /** The middle of the other ends, wide links counting more; a number of one's own without any. */
  static double middle(
      List<MapLink> links,
      MapNode node,
      Function<MapNode, ? extends Number> place,
      double without) {
    double sum = 0;
    double weights = 0;
    for (MapLink link : links) {
      double weight = Math.sqrt(link.weight());
      sum += weight * place.apply(link.from().equals(node) ? link.to() : link.from()).doubleValue();
      weights += weight;
    }
    return weights == 0 ? without : sum / weights;
  }
}
