package nl.doelbinding.analysis.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doelbinding.analysis.reach.code.Change;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.DeclaredField;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reads that no known way covers. A read that a method makes whenever it runs is one of
 * its callers where some of them may make it and others not; one that a class makes of its own
 * fields always is. For one thread.
 */
final class Judge {

  /** Real applications need a hundredth; who has more has fewer findings. */
  private static final int MOST_READS = 2_000_000;

  private final Propagation propagation;
  private final Hierarchy hierarchy;
  private final List<OutsideRead> outside = new ArrayList<>();
  private final Deque<Reading> waiting = new ArrayDeque<>();
  private final Set<List<Object>> seen = new HashSet<>();

  /** A read as one method makes it, perhaps through others. */
  private record Reading(
      Node node,
      DeclaredField field,
      int line,
      boolean sure,
      List<Change> changes,
      @Nullable Reading through) {}

  private enum Verdict {
    /** All known ways are outside its purposes. */
    OUTSIDE,
    /** Some are, some are not. */
    DIVIDED,
    /** None is for certain. */
    SILENT
  }

  Judge(Propagation propagation, Hierarchy hierarchy) {
    this.propagation = propagation;
    this.hierarchy = hierarchy;
  }

  /** The reads outside their purposes among these methods, in their order. */
  List<OutsideRead> judge(Collection<Node> methods) {
    for (Node node : methods) {
      for (Node.Read read : node.reads()) {
        add(new Reading(node, read.field(), read.line(), read.sure(), read.changes(), null));
      }
    }
    while (!waiting.isEmpty()) {
      judge(waiting.remove());
    }
    return outside;
  }

  private void add(Reading reading) {
    if (seen.size() < MOST_READS
        && seen.add(List.of(reading.node(), reading.field(), reading.line(), reading.changes()))) {
      waiting.add(reading);
    }
  }

  private void judge(Reading reading) {
    boolean liftable =
        reading.sure() && reading.changes().isEmpty() && reading.node().own() == null;
    if (liftable && (reading.node().owner() == null || isOwn(reading))) {
      toCallers(reading);
      return;
    }
    Verdict verdict = verdict(reading);
    if (verdict == Verdict.OUTSIDE) {
      outside.add(told(reading));
    } else if (verdict == Verdict.DIVIDED && liftable) {
      toCallers(reading);
    }
  }

  private boolean isOwn(Reading reading) {
    ClassModel owner = reading.node().owner();
    return owner != null
        && (owner.name().equals(reading.field().owner())
            || hierarchy.above(owner).contains(reading.field().owner()));
  }

  private void toCallers(Reading reading) {
    for (Node.Edge edge : reading.node().in()) {
      if (edge.certain()) {
        add(
            new Reading(
                edge.from(), reading.field(), edge.line(), edge.sure(), edge.changes(), reading));
      }
    }
  }

  private Verdict verdict(Reading reading) {
    boolean certainlyOutside = false;
    boolean perhapsInside = false;
    for (Map.Entry<Bound, Node.Arrival> each : reading.node().arrivals().entrySet()) {
      Propagation.Inside inside =
          propagation.inside(reading.changes(), each.getKey(), each.getValue().certain());
      if (covers(inside.bound(), reading.field())) {
        perhapsInside = true;
      } else {
        certainlyOutside |= inside.certain();
      }
    }
    if (!certainlyOutside) {
      return Verdict.SILENT;
    }
    return perhapsInside ? Verdict.DIVIDED : Verdict.OUTSIDE;
  }

  private static boolean covers(Bound bound, DeclaredField field) {
    return bound.isUnknown() || field.purposes().stream().anyMatch(bound.covered()::contains);
  }

  /** The worst of what is bound: a purpose before none. */
  private OutsideRead told(Reading reading) {
    Bound worst = null;
    Bound outer = null;
    for (Map.Entry<Bound, Node.Arrival> each : reading.node().arrivals().entrySet()) {
      Propagation.Inside inside =
          propagation.inside(reading.changes(), each.getKey(), each.getValue().certain());
      if (inside.certain()
          && (worst == null || (inside.bound().isPurposes() && !worst.isPurposes()))) {
        worst = inside.bound();
        outer = each.getKey();
      }
    }
    if (worst == null || outer == null) {
      throw new IllegalStateException("Nothing is outside");
    }
    List<Node> path = new ArrayList<>(Ways.into(reading.node(), outer));
    for (Reading next = reading.through(); next != null; next = next.through()) {
      path.add(next.node());
    }
    return new OutsideRead(reading.node(), reading.field(), reading.line(), worst, path);
  }
}
