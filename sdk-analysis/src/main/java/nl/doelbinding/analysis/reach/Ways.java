package nl.doelbinding.analysis.reach;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How something that is bound came to a method. */
final class Ways {

  private Ways() {}

  /** The methods from where it began, to the one where it arrived; the first way it was found. */
  static List<Node> into(Node last, Bound bound) {
    Deque<Node> path = new ArrayDeque<>();
    Set<List<Object>> seen = new HashSet<>();
    Node node = last;
    Bound here = bound;
    while (node != null && here != null && seen.add(List.of(node, here))) {
      if (node.owner() != null) {
        path.addFirst(node);
      }
      Node.Arrival arrival = node.arrivals().get(here);
      node = arrival == null ? null : arrival.from();
      here = arrival == null ? null : arrival.before();
    }
    return List.copyOf(path);
  }
}
