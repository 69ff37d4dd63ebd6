package nl.doelbinding.analysis.render.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 80, 300})
  void boxes_stand_inside_the_drawing_and_do_not_overlap(int purposes) {
    Drawing drawing = Drawing.of(map(links(purposes)));

    for (Box box : drawing.boxes()) {
      assertThat(box.x()).isPositive();
      assertThat(box.y()).isPositive();
      assertThat(box.right()).isLessThan(drawing.width());
      assertThat(box.bottom()).isLessThan(drawing.height());
    }
    for (int at = 1; at < drawing.boxes().size(); at++) {
      Box upper = drawing.boxes().get(at - 1);
      Box lower = drawing.boxes().get(at);
      if (upper.node().column() == lower.node().column()) {
        assertThat(lower.y()).isGreaterThan(upper.bottom());
      } else {
        assertThat(lower.x()).isGreaterThan(upper.right());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 80})
  void the_order_of_adding_does_not_matter(int purposes) {
    List<MapLink> links = links(purposes);
    Drawing drawing = Drawing.of(map(links));
    Collections.shuffle(links, new Random(7));

    assertThat(Drawing.of(map(links))).isEqualTo(drawing);
  }

  @Test
  void fewer_links_cross_than_in_the_order_of_names() {
    DataMap map = map(links(40));
    List<MapNode> nodes = map.nodes();
    Map<MapNode, Integer> byName =
        nodes.stream()
            .collect(
                Collectors.toMap(node -> node, node -> map.nodes(node.column()).indexOf(node)));

    assertThat(Crossings.count(map.links(), Order.places(Order.of(map))))
        .isLessThan(Crossings.count(map.links(), byName));
  }

  @Test
  void what_can_be_drawn_without_crossings_is() {
    DataMap.Builder builder = DataMap.builder();
    for (int number = 0; number < 9; number++) {
      MapNode purpose = node(Column.PURPOSES, "p" + number);
      builder.link(node(Column.CATEGORIES, "c" + number * 4 % 9), purpose, 1);
      builder.link(purpose, node(Column.RECIPIENTS, "r" + number * 7 % 9), 1);
    }
    DataMap map = builder.build();

    assertThat(Crossings.count(map.links(), Order.places(Order.of(map)))).isZero();
  }

  @Test
  void crossings_are_counted_where_one_link_starts_higher_and_ends_lower() {
    MapNode a = node(Column.PURPOSES, "a");
    MapNode b = node(Column.PURPOSES, "b");
    MapNode x = node(Column.RECIPIENTS, "x");
    MapNode y = node(Column.RECIPIENTS, "y");
    Map<MapNode, Integer> places = Map.of(a, 0, b, 1, x, 0, y, 1);

    assertThat(Crossings.count(List.of(new MapLink(a, y, 1), new MapLink(b, x, 1)), places))
        .isEqualTo(1);
    assertThat(Crossings.count(List.of(new MapLink(a, x, 1), new MapLink(b, y, 1)), places))
        .isZero();
    assertThat(Crossings.count(List.of(new MapLink(a, x, 1), new MapLink(a, y, 1)), places))
        .isZero();
  }

  @Test
  void each_curve_begins_and_ends_at_its_boxes_and_belongs_to_one() {
    Drawing drawing = Drawing.of(map(links(12)));

    for (Curve curve : drawing.curves()) {
      Box from = drawing.boxes().get(curve.from());
      Box to = drawing.boxes().get(curve.to());
      assertThat(from.node()).isEqualTo(curve.link().from());
      assertThat(to.node()).isEqualTo(curve.link().to());
      assertThat(curve.path())
          .matches("M" + from.right() + " [0-9.]+C[0-9. ]+ " + to.x() + " [0-9]+(\\.[0-9])?");
    }
    List<Curve> owned = new ArrayList<>();
    drawing.boxes().forEach(box -> owned.addAll(drawing.curves(box)));
    assertThat(owned).containsExactlyInAnyOrderElementsOf(drawing.curves());
  }

  @Test
  void more_data_makes_a_wider_line() {
    MapNode a = node(Column.PURPOSES, "a");
    List<Curve> curves =
        Drawing.of(
                DataMap.builder()
                    .link(a, node(Column.RECIPIENTS, "few"), 1)
                    .link(a, node(Column.RECIPIENTS, "many"), 20)
                    .link(a, node(Column.RECIPIENTS, "many"), 20)
                    .build())
            .curves();

    assertThat(curves.get(1).link().weight()).isEqualTo(40);
    assertThat(Double.parseDouble(curves.get(1).width()))
        .isGreaterThan(2 * Double.parseDouble(curves.get(0).width()));
  }

  @Test
  void long_names_are_broken_and_cut_within_their_box() {
    String name = "Wijzigingsgeschiedenis van aansprakelijkheidsverzekeringen met bijlagen en meer";

    List<String> lines = Label.lines(name, 1840, 2);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).endsWith("…");
    assertThat(lines).allMatch(line -> Label.width(line) <= 1840);
    assertThat(Label.lines("", 1840, 2)).containsExactly("");
    assertThat(Label.lines("Orders", 1840, 2)).containsExactly("Orders");
    assertThat(Label.lines("𝔘".repeat(60), 1840, 1).get(0)).doesNotContain("\ud835…");
  }

  @Test
  void a_column_that_is_too_long_keeps_its_largest_and_marked_nodes() {
    MapNode subject = node(Column.SUBJECTS, "all");
    DataMap.Builder builder = DataMap.builder();
    for (int number = 1; number <= 20; number++) {
      builder.link(subject, node(Column.CATEGORIES, "c" + number), number);
    }
    MapNode marked = new MapNode(Column.CATEGORIES, "m", "health", "Art. 9", "m", true);
    DataMap map = builder.link(subject, marked, 1).build();

    DataMap smaller =
        new Summary(5, (column, count) -> node(column, "and " + count + " more")).of(map);

    assertThat(smaller.nodes(Column.CATEGORIES))
        .extracting(MapNode::label)
        .containsExactlyInAnyOrder("health", "c20", "c19", "c18", "c17", "and 16 more");
    assertThat(smaller.links().stream().mapToInt(MapLink::weight).sum())
        .isEqualTo(map.links().stream().mapToInt(MapLink::weight).sum());
    assertThat(new Summary(21, (column, count) -> node(column, "more")).of(map)).isEqualTo(map);
  }

  @Test
  void a_link_leads_one_column_to_the_right() {
    assertThatThrownBy(() -> new MapLink(node(Column.SUBJECTS, "a"), node(Column.PURPOSES, "b"), 1))
        .hasMessage("A link leads to the next column, not from SUBJECTS to PURPOSES");
  }

  private static DataMap map(List<MapLink> links) {
    DataMap.Builder builder = DataMap.builder();
    links.forEach(link -> builder.link(link.from(), link.to(), link.weight()));
    return builder.add(node(Column.SUBJECTS, "nobody")).build();
  }

  private static List<MapLink> links(int purposes) {
    Random random = new Random(purposes);
    List<MapLink> links = new ArrayList<>();
    for (int number = 0; number < purposes; number++) {
      MapNode purpose = node(Column.PURPOSES, "purpose " + number + " with a longer name");
      for (int count = 0; count < 4; count++) {
        MapNode category = node(Column.CATEGORIES, "category " + random.nextInt(30));
        links.add(new MapLink(node(Column.SUBJECTS, "s" + random.nextInt(6)), category, 1));
        links.add(new MapLink(category, purpose, 1 + random.nextInt(9)));
      }
      links.add(new MapLink(purpose, node(Column.RECIPIENTS, "r" + number % 17), 2));
    }
    return links;
  }

  private static MapNode node(Column column, String name) {
    return new MapNode(column, name, name, "", name, false);
  }
}
