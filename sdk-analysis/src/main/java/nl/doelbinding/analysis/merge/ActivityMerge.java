package nl.doelbinding.analysis.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.PurposeCycle;

/** Activities for one purpose become one, and every activity gets an id of its own. */
final class ActivityMerge {
  private final Conflicts conflicts;
  private final List<UnitedActivity> united = new ArrayList<>();
  private final Map<String, String> idByType = new HashMap<>();
  private final Map<String, String> idByWanted = new HashMap<>();

  ActivityMerge(List<Slice> slices, Conflicts conflicts) {
    this.conflicts = conflicts;
    Map<String, List<UnitedActivity.Part>> byType = new TreeMap<>();
    for (Slice slice : slices) {
      for (Activity activity : slice.activities()) {
        byType
            .computeIfAbsent(activity.purposeType(), unknown -> new ArrayList<>())
            .add(new UnitedActivity.Part(slice, activity));
      }
    }
    byType.values().forEach(parts -> united.add(UnitedActivity.of(parts, conflicts)));
    settleIds();
  }

  /** What the registers call the activities. */
  Ids ids() {
    return new Ids(idByType, idByWanted);
  }

  private void settleIds() {
    Set<String> wanted = new HashSet<>();
    united.forEach(one -> wanted.add(one.base().id()));
    Map<String, UnitedActivity> owners = new HashMap<>();
    for (UnitedActivity one : united) {
      String id = one.base().id();
      UnitedActivity owner = owners.putIfAbsent(id, one);
      if (owner != null) {
        conflicts.sameId(
            one.base(),
            owner.base(),
            Meaning.differences(one.base(), owner.base()),
            one.place(),
            owner.place());
        for (int count = 2; !wanted.add(id); count++) {
          id = one.base().id() + "-" + count;
        }
      }
      idByType.put(one.base().purposeType(), id);
      idByWanted.putIfAbsent(one.base().id(), id);
    }
  }

  /** The activities, by id. */
  List<Activity> activities() {
    Map<String, Set<String>> parents = parents();
    return united.stream()
        .map(
            one -> {
              String id = Objects.requireNonNull(idByType.get(one.base().purposeType()));
              return one.activity(id, List.copyOf(parents.getOrDefault(id, new TreeSet<>())));
            })
        .sorted(Comparator.comparing(Activity::id))
        .toList();
  }

  /** A purpose of which no register tells is no parent, and none is a kind of itself. */
  private Map<String, Set<String>> parents() {
    Ids ids = ids();
    Map<String, Set<String>> parents = new TreeMap<>();
    Map<String, UnitedActivity> byId = new HashMap<>();
    for (UnitedActivity one : united) {
      String id = Objects.requireNonNull(idByType.get(one.base().purposeType()));
      byId.put(id, one);
      parents.put(id, one.parents(ids));
    }
    for (List<String> cycle = cycle(parents); !cycle.isEmpty(); cycle = cycle(parents)) {
      UnitedActivity first = Objects.requireNonNull(byId.get(cycle.get(0)));
      conflicts.cycle(cycle, first.base(), first.place());
      for (int index = 0; index + 1 < cycle.size(); index++) {
        parents.getOrDefault(cycle.get(index), new TreeSet<>()).remove(cycle.get(index + 1));
      }
    }
    return parents;
  }

  private static List<String> cycle(Map<String, Set<String>> parents) {
    Map<String, List<String>> lists = new HashMap<>();
    parents.forEach((id, wider) -> lists.put(id, List.copyOf(wider)));
    return PurposeCycle.find(lists);
  }
}
