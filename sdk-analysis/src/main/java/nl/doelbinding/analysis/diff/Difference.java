package nl.doelbinding.analysis.diff;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What one set holds and another does not.
 *
 * @param removed what only the first holds
 * @param added what only the second holds
 * @param <T> what they hold
 */
record Difference<T extends Comparable<? super T>>(NavigableSet<T> removed, NavigableSet<T> added) {

  static <T extends Comparable<? super T>> Difference<T> between(
      Collection<T> before, Collection<T> after) {
    NavigableSet<T> removed = new TreeSet<>(before);
    after.forEach(removed::remove);
    NavigableSet<T> added = new TreeSet<>(after);
    before.forEach(added::remove);
    return new Difference<>(removed, added);
  }

  boolean isEmpty() {
    return removed.isEmpty() && added.isEmpty();
  }
}
