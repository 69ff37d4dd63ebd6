package nl.doelbinding.analysis.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Finds entries by how their path ends: {@code a.b.C} may lie at {@code a/b/C.class}, at {@code
 * BOOT-INF/classes/a/b/C.class} or below the directory of another Java version. Holds nothing but
 * the paths. Threads may share it.
 */
final class EntryIndex {
  private static final String OTHER_VERSIONS = "META-INF/versions/";

  /**
   * Earlier roots first, and of a root the base version of a class before those for newer Javas.
   */
  static final Comparator<EntryPlace> PREFERRED_FIRST =
      Comparator.comparingInt(EntryPlace::root)
          .thenComparing(place -> place.entry().startsWith(OTHER_VERSIONS))
          .thenComparing(EntryPlace::entry);

  /** Only a hostile jar holds a class more often. */
  private static final int MOST = 64;

  private static final int BITS = 1 << 20;

  private final EntryPlace[] byEnd;

  /** Says no to most of the names that are nowhere, without a search. */
  private final BitSet simpleNames = new BitSet(BITS);

  EntryIndex(List<EntryPlace> places) {
    byEnd = places.toArray(EntryPlace[]::new);
    for (EntryPlace place : byEnd) {
      String entry = place.entry();
      int end = entry.length() - ClassRoot.CLASS_FILE.length();
      simpleNames.set(bit(entry, entry.lastIndexOf('/') + 1, end));
    }
    Arrays.parallelSort(byEnd, (one, other) -> compareEnds(one.entry(), other.entry()));
  }

  /** The places where a class of that name may be, those that win in look-ups first. */
  List<EntryPlace> candidates(String binaryName) {
    if (!simpleNames.get(bit(binaryName, binaryName.lastIndexOf('.') + 1, binaryName.length()))) {
      return List.of();
    }
    String file = binaryName.replace('.', '/') + ClassRoot.CLASS_FILE;
    List<EntryPlace> found = new ArrayList<>(1);
    collect(file, String::equals, found);
    collect("/" + file, String::endsWith, found);
    if (found.size() > 1) {
      found.sort(PREFERRED_FIRST);
    }
    return found;
  }

  private void collect(String end, BiPredicate<String, String> matches, List<EntryPlace> found) {
    for (int at = firstFrom(end); at < byEnd.length && found.size() < MOST; at++) {
      if (!matches.test(byEnd[at].entry(), end)) {
        break;
      }
      found.add(byEnd[at]);
    }
  }

  private static int bit(String text, int from, int end) {
    int hash = 0;
    for (int at = from; at < end; at++) {
      hash = 31 * hash + text.charAt(at);
    }
    return (hash ^ (hash >>> 20)) & (BITS - 1);
  }

  private int firstFrom(String file) {
    int low = 0;
    int high = byEnd.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compareEnds(byEnd[middle].entry(), file) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The order of the texts read from the last character to the first. */
  private static int compareEnds(String one, String other) {
    int ofOne = one.length();
    int ofOther = other.length();
    while (ofOne > 0 && ofOther > 0) {
      int difference = one.charAt(--ofOne) - other.charAt(--ofOther);
      if (difference != 0) {
        return difference;
      }
    }
    return one.length() - other.length();
  }
}
