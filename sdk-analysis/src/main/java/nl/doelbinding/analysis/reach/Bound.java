package nl.doelbinding.analysis.reach;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is bound when code runs.
 *
 * @param state whether that is known
 * @param named the purposes as they were named, by binary name
 * @param covered what a field may be declared for
 */
record Bound(State state, SortedSet<String> named, Set<String> covered) {

  /** Nobody can tell. */
  static final Bound UNKNOWN = new Bound(State.UNKNOWN, new TreeSet<>(), Set.of());

  /** Nothing, from the entry on. */
  static final Bound NOTHING = new Bound(State.NOTHING, new TreeSet<>(), Set.of());

  /** Nothing, on another thread. */
  static final Bound LOST = new Bound(State.LOST, new TreeSet<>(), Set.of());

  /** What is known. */
  enum State {
    PURPOSES,
    NOTHING,
    LOST,
    UNKNOWN
  }

  boolean isUnknown() {
    return state == State.UNKNOWN;
  }

  boolean isPurposes() {
    return state == State.PURPOSES;
  }
}
