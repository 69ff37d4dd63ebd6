package nl.doelbinding.analysis.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Purposes that are a kind of themselves, by way of others: what reads a register up the hierarchy
 * of purposes would never end. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class PurposeCycle {
  private PurposeCycle() {}

  /**
   * The ids of a cycle, each a kind of the next and the first again at the end; empty where there
   * is none.
   *
   * @param parents the ids of the purposes that a purpose is a kind of, by its id; one that is no
   *     key ends there
   */
  public static List<String> find(Map<String, List<String>> parents) {
    Set<String> clean = new HashSet<>();
    for (String start : parents.keySet().stream().sorted().toList()) {
      List<String> cycle = from(start, parents, clean);
      if (!cycle.isEmpty()) {
        return cycle;
      }
    }
    return List.of();
  }

  /** Without recursion, because a file decides how long the way is. */
  private static List<String> from(
      String start, Map<String, List<String>> parents, Set<String> clean) {
    List<String> way = new ArrayList<>(List.of(start));
    Map<String, Integer> next = new HashMap<>();
    while (!way.isEmpty()) {
      String last = way.get(way.size() - 1);
      List<String> wider = parents.getOrDefault(last, List.of());
      int index = next.merge(last, 1, Integer::sum) - 1;
      if (clean.contains(last) || index >= wider.size()) {
        clean.add(last);
        way.remove(way.size() - 1);
        continue;
      }
      String parent = wider.get(index);
      int known = clean.contains(parent) ? -1 : next.containsKey(parent) ? way.indexOf(parent) : -1;
      if (known >= 0) {
        List<String> cycle = new ArrayList<>(way.subList(known, way.size()));
        cycle.add(parent);
        return List.copyOf(cycle);
      }
      if (!clean.contains(parent)) {
        way.add(parent);
      }
    }
    return List.of();
  }
}
