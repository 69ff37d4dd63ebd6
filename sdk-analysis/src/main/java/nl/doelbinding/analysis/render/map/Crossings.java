package nl.doelbinding.analysis.render.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Counts how often links cross, for an order of the nodes. */
final class Crossings {
  private Crossings() {}

  static long count(List<MapLink> links, Map<MapNode, Integer> places) {
    long crossings = 0;
    for (Column column : Column.values()) {
      List<int[]> ends = new ArrayList<>();
      for (MapLink link : links) {
        if (link.from().column() == column) {
          ends.add(
              new int[] {places.getOrDefault(link.from(), 0), places.getOrDefault(link.to(), 0)});
        }
      }
      crossings += count(ends, places.size());
    }
    return crossings;
  }

  /** Two links cross where one starts higher and ends lower: inversions, by a binary tree. */
  private static long count(List<int[]> ends, int size) {
    ends.sort(
        Comparator.comparingInt((int[] end) -> end[0]).thenComparingInt((int[] end) -> end[1]));
    int[] tree = new int[size + 2];
    long crossings = 0;
    int seen = 0;
    for (int[] end : ends) {
      int notLower = 0;
      for (int at = end[1] + 1; at > 0; at -= at & -at) {
        notLower += tree[at];
      }
      crossings += seen - notLower;
      seen++;
      for (int at = end[1] + 1; at < tree.length; at += at & -at) {
        tree[at]++;
      }
    }
    return crossings;
  }
}
