package nl.doelbinding.analysis.reach;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.doelbinding.analysis.reach.code.Change;
import org.jspecify.annotations.Nullable;

/**
 * Carries what is bound along the calls, each of them once for each of it, so that the work grows
 * with the calls. For one thread.
 */
final class Propagation {

  /** Of a method that runs under more than that, nothing is said. */
  private static final int MOST = 32;

  private final PurposeKinds kinds;
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  private record Waiting(Node node, Bound bound) {}

  /**
   * What is bound after some changes.
   *
   * @param certain whether it is so whenever the code runs
   */
  record Inside(Bound bound, boolean certain) {}

  Propagation(PurposeKinds kinds) {
    this.kinds = kinds;
  }

  /** Something is bound when a method begins. */
  void begin(Node node, Bound bound) {
    arrive(node, bound, new Node.Arrival(!bound.isUnknown(), null, null));
  }

  /** Carries everything as far as it goes. */
  void run() {
    while (!waiting.isEmpty()) {
      Waiting next = waiting.remove();
      Node.Arrival here = next.node().arrivals().get(next.bound());
      if (here != null) {
        for (Node.Edge edge : next.node().out()) {
          Inside inside = inside(edge.changes(), next.bound(), here.certain());
          arrive(
              edge.to(),
              inside.bound(),
              new Node.Arrival(inside.certain() && edge.certain(), next.node(), next.bound()));
        }
      }
    }
  }

  /** What is bound inside of some changes. */
  Inside inside(List<Change> changes, Bound outside, boolean certain) {
    if (changes.isEmpty()) {
      return new Inside(outside, certain);
    }
    Bound bound = kinds.after(changes, outside);
    // What is bound right there is bound whoever calls.
    return new Inside(bound, !bound.isUnknown());
  }

  private void arrive(Node node, Bound bound, Node.Arrival arrival) {
    Bound own = node.own();
    if (own != null && (arrival.from() != null || !bound.equals(own))) {
      return; // it replaces what is bound
    }
    Node.@Nullable Arrival known = node.arrivals().get(bound);
    if (known == null && node.arrivals().size() >= MOST && !bound.isUnknown()) {
      arrive(node, Bound.UNKNOWN, new Node.Arrival(false, arrival.from(), arrival.before()));
    } else if (known == null || (arrival.certain() && !known.certain())) {
      node.arrivals().put(bound, arrival);
      waiting.add(new Waiting(node, bound));
    }
  }
}
