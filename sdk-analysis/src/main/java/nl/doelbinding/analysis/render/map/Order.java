package nl.doelbinding.analysis.render.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders the nodes of each column so that few links cross: each node moves to the middle of its
 * neighbours, column by column, to and fro; the order with the fewest crossings is kept.
 */
final class Order {
  private static final int SWEEPS = 12;

  private final DataMap map;
  private final Neighbours neighbours;
  private final Map<Column, List<MapNode>> columns = new EnumMap<>(Column.class);

  private Order(DataMap map) {
    this.map = map;
    this.neighbours = new Neighbours(map.links());
    for (Column column : Column.values()) {
      columns.put(column, map.nodes(column));
    }
  }

  /** The nodes of each column, from top to bottom. */
  static Map<Column, List<MapNode>> of(DataMap map) {
    return new Order(map).best();
  }

  private Map<Column, List<MapNode>> best() {
    Map<Column, List<MapNode>> best = new EnumMap<>(columns);
    long fewest = Crossings.count(map.links(), places(columns));
    Column[] all = Column.values();
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
      boolean rightward = sweep % 2 == 0;
      for (int step = 1; step < all.length; step++) {
        sort(all[rightward ? step : all.length - 1 - step], rightward);
      }
      long crossings = Crossings.count(map.links(), places(columns));
      if (crossings < fewest) {
        fewest = crossings;
        best = new EnumMap<>(columns);
      }
    }
    return best;
  }

  private void sort(Column column, boolean rightward) {
    Map<MapNode, Integer> places = places(columns);
    Map<MapNode, Double> middles = new HashMap<>();
    List<MapNode> nodes = new ArrayList<>(columns.getOrDefault(column, List.of()));
    for (MapNode node : nodes) {
      List<MapLink> links = rightward ? neighbours.before(node) : neighbours.after(node);
      double own = places.getOrDefault(node, 0);
      middles.put(node, Neighbours.middle(links, node, places::get, own));
    }
    nodes.sort(Comparator.comparing(middles::get));
    columns.put(column, nodes);
  }

  static Map<MapNode, Integer> places(Map<Column, List<MapNode>> columns) {
    Map<MapNode, Integer> places = new HashMap<>();
    for (List<MapNode> nodes : columns.values()) {
      for (int place = 0; place < nodes.size(); place++) {
        places.put(nodes.get(place), place);
      }
    }
    return places;
  }
}
