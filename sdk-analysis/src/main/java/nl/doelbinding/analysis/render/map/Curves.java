package nl.doelbinding.analysis.render.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Draws the links between boxes: each leaves and arrives at a place of its own. */
final class Curves {
  private static final int MANY = 120;

  private final List<Box> boxes;
  private final Map<MapNode, Integer> numbers = new HashMap<>();
  private final Neighbours neighbours;
  private final double widest;
  private final int most;

  Curves(DataMap map, List<Box> boxes) {
    this.boxes = boxes;
    for (int number = 0; number < boxes.size(); number++) {
      numbers.put(boxes.get(number).node(), number);
    }
    this.neighbours = new Neighbours(map.links());
    this.widest = map.links().size() > MANY ? 4 : 10;
    this.most = map.links().stream().mapToInt(MapLink::weight).max().orElse(1);
  }

  List<Curve> of(DataMap map) {
    Map<MapLink, Double> starts = new HashMap<>();
    Map<MapLink, Double> ends = new HashMap<>();
    for (Box box : boxes) {
      MapNode node = box.node();
      spread(box, neighbours.after(node), MapLink::to, starts);
      spread(box, neighbours.before(node), MapLink::from, ends);
    }
    List<Curve> curves = new ArrayList<>();
    for (MapLink link : map.links()) {
      curves.add(curve(link, starts.getOrDefault(link, 0.0), ends.getOrDefault(link, 0.0)));
    }
    return curves;
  }

  /** Shares the side of a box out among its links, in the order of their other ends. */
  private void spread(
      Box box, List<MapLink> links, Function<MapLink, MapNode> other, Map<MapLink, Double> places) {
    List<MapLink> sorted = new ArrayList<>(links);
    sorted.sort(
        Comparator.comparingInt((MapLink link) -> box(other.apply(link)).y())
            .thenComparing(Comparator.naturalOrder()));
    double inner = box.height() - 12;
    for (int place = 0; place < sorted.size(); place++) {
      places.put(sorted.get(place), box.y() + 6 + inner * (place + 0.5) / sorted.size());
    }
  }

  private Box box(MapNode node) {
    return boxes.get(number(node));
  }

  private int number(MapNode node) {
    Integer number = numbers.get(node);
    if (number == null) {
      throw new IllegalStateException("The map has a link to " + node + ", which is not in it");
    }
    return number;
  }

  private Curve curve(MapLink link, double start, double end) {
    int left = box(link.from()).right();
    int right = box(link.to()).x();
    int bend = (left + right) / 2;
    String path =
        "M"
            + left
            + " "
            + tenths(start)
            + "C"
            + bend
            + " "
            + tenths(start)
            + " "
            + bend
            + " "
            + tenths(end)
            + " "
            + right
            + " "
            + tenths(end);
    double width = 1 + (widest - 1) * Math.sqrt((double) link.weight() / most);
    return new Curve(link, number(link.from()), number(link.to()), path, tenths(width));
  }

  /** With one decimal at most, the same in every country. */
  static String tenths(double number) {
    long tenths = Math.round(number * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
