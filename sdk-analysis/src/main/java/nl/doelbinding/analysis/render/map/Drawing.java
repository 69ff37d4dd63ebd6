package nl.doelbinding.analysis.render.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The map with a place for everything in it: boxes that do not overlap, in columns of the same
 * width, and curves. Equal maps give equal drawings. Immutable; threads may share it.
 *
 * @param width how wide, always the same
 * @param height how high, as much as the longest column needs
 * @param boxes the nodes, by column and from top to bottom
 * @param curves the links, sorted
 * @since 0.1
 */
public record Drawing(int width, int height, List<Box> boxes, List<Curve> curves) {
  static final int LINE = 18;
  private static final int WIDTH = 1240;
  private static final int BOX = 214;
  private static final int TEXT = 10 * (BOX - 30);
  private static final int HEAD = 34;
  private static final int PADDING = 12;
  private static final int TALLEST = 120;
  private static final int MANY = 120;
  private static final Stack STACK = new Stack(10);

  /** Copies the lists. */
  public Drawing {
    boxes = List.copyOf(boxes);
    curves = List.copyOf(curves);
  }

  /** Draws a map. */
  public static Drawing of(DataMap map) {
    Map<Column, List<MapNode>> order = Order.of(map);
    Neighbours neighbours = new Neighbours(map.links());
    Map<Column, List<Box>> unplaced = new EnumMap<>(Column.class);
    order.forEach(
        (column, nodes) ->
            unplaced.put(column, nodes.stream().map(node -> box(node, neighbours)).toList()));
    int height = unplaced.values().stream().mapToInt(Drawing::height).max().orElse(0);
    Map<MapNode, Box> placed = place(unplaced, neighbours, height);
    List<Box> boxes = new ArrayList<>(placed.values());
    boxes.sort(Comparator.comparing((Box box) -> box.node().column()).thenComparing(Box::y));
    return new Drawing(WIDTH, HEAD + height + 2, boxes, new Curves(map, boxes).of(map));
  }

  /** Where a column begins. */
  public static int left(Column column) {
    return 1 + column.place() * (WIDTH - 2 - BOX) / (Column.values().length - 1);
  }

  /**
   * The curves that stand out together with a box: what leaves a group of people, all that belongs
   * to a purpose. Each curve belongs to one box.
   */
  public List<Curve> curves(Box box) {
    return switch (box.node().column()) {
      case SUBJECTS -> curves.stream().filter(it -> it.link().from().equals(box.node())).toList();
      case PURPOSES ->
          curves.stream()
              .filter(
                  it -> it.link().from().equals(box.node()) || it.link().to().equals(box.node()))
              .toList();
      case CATEGORIES, RECIPIENTS -> List.of();
    };
  }

  /** Whether there are so many links that each has to be light. */
  public boolean dense() {
    return curves.size() > MANY;
  }

  private static int height(List<Box> boxes) {
    return STACK.height(boxes.stream().map(Box::height).toList());
  }

  private static Box box(MapNode node, Neighbours neighbours) {
    List<String> lines = Label.lines(node.label(), TEXT - (node.marked() ? 160 : 0), 3);
    List<String> notes =
        node.note().isEmpty() ? List.of() : Label.lines(node.note(), TEXT + 140, 2);
    int text = PADDING + LINE * (lines.size() + notes.size());
    int links = Math.max(neighbours.before(node).size(), neighbours.after(node).size());
    int height = Math.max(text, Math.min(TALLEST, PADDING + 3 * links));
    return new Box(node, left(node.column()), 0, BOX, height, lines, notes);
  }

  /** The longest column first; the others find their middles from columns that have theirs. */
  private static Map<MapNode, Box> place(
      Map<Column, List<Box>> columns, Neighbours neighbours, int height) {
    Map<MapNode, Box> placed = new HashMap<>();
    Column longest = Column.SUBJECTS;
    for (Map.Entry<Column, List<Box>> column : columns.entrySet()) {
      if (height(column.getValue()) == height) {
        longest = column.getKey();
      }
    }
    stand(columns.getOrDefault(longest, List.of()), neighbours, height, placed);
    List<Column> all = List.of(Column.values());
    for (int left = longest.place() - 1; left >= 0; left--) {
      stand(columns.getOrDefault(all.get(left), List.of()), neighbours, height, placed);
    }
    for (int right = longest.place() + 1; right < all.size(); right++) {
      stand(columns.getOrDefault(all.get(right), List.of()), neighbours, height, placed);
    }
    return placed;
  }

  /** Half where their neighbours are, half spread evenly: near, and not all in one heap. */
  private static void stand(
      List<Box> boxes, Neighbours neighbours, int height, Map<MapNode, Box> placed) {
    List<Double> wishes = new ArrayList<>();
    double between = (double) (height - height(boxes)) / (boxes.size() + 1);
    double below = between;
    for (Box box : boxes) {
      List<MapLink> links = new ArrayList<>(neighbours.before(box.node()));
      links.addAll(neighbours.after(box.node()));
      links.removeIf(link -> !placed.containsKey(link.from()) && !placed.containsKey(link.to()));
      double even = below + box.height() / 2.0;
      double near =
          Neighbours.middle(links, box.node(), node -> middle(node, placed), even + HEAD) - HEAD;
      wishes.add((near + even) / 2);
      below += box.height() + STACK.gap() + between;
    }
    List<Integer> tops = STACK.tops(boxes.stream().map(Box::height).toList(), wishes, height);
    for (int at = 0; at < boxes.size(); at++) {
      Box box = boxes.get(at);
      placed.put(box.node(), box.at(HEAD + tops.get(at)));
    }
  }

  private static double middle(MapNode node, Map<MapNode, Box> placed) {
    Box box = placed.get(node);
    return box == null ? 0 : box.middle();
  }
}
