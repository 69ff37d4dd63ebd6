package nl.doelbinding.analysis.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.doelbinding.analysis.diff.Changes.Parts;
import nl.doelbinding.analysis.register.ActivityMeaning;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.annotations.Category;

/**
 * The data of one activity. A category may be kept in several ways; what did not change is set
 * apart, and of the rest those are held together that share most.
 */
final class DataDiff {
  private final Changes changes;
  private final ActivityMeaning approvedMeaning;
  private final ActivityMeaning builtMeaning;
  private final ItemDiff items;

  DataDiff(
      Changes changes,
      ActivityMeaning approvedMeaning,
      ActivityMeaning builtMeaning,
      Parties parties) {
    this.changes = changes;
    this.approvedMeaning = approvedMeaning;
    this.builtMeaning = builtMeaning;
    this.items = new ItemDiff(changes, parties);
  }

  void compare(About about, List<DataItem> approved, List<DataItem> built) {
    Map<String, List<DataItem>> before = byCategory(approved, approvedMeaning);
    Map<String, List<DataItem>> after = byCategory(built, builtMeaning);
    Set<String> categories = new HashSet<>(before.keySet());
    categories.addAll(after.keySet());
    for (String category : categories) {
      compareCategory(
          about,
          new ArrayList<>(before.getOrDefault(category, List.of())),
          new ArrayList<>(after.getOrDefault(category, List.of())));
    }
  }

  private void compareCategory(About about, List<DataItem> approved, List<DataItem> built) {
    boolean known = !approved.isEmpty();
    boolean stays = !built.isEmpty();
    for (DataItem before : List.copyOf(approved)) {
      built.stream()
          .filter(after -> builtMeaning.of(after).equals(approvedMeaning.of(before)))
          .max(Comparator.comparing(after -> shared(before, after)))
          .ifPresent(after -> hold(about, approved, built, before, after));
    }
    while (!approved.isEmpty() && !built.isEmpty()) {
      DataItem before = approved.get(0);
      DataItem after = Collections.max(built, Comparator.comparing(item -> likeness(before, item)));
      hold(about, approved, built, before, after);
    }
    approved.forEach(item -> removed(about, item, stays));
    built.forEach(item -> added(MemberDiff.at(about, item), item, known));
  }

  private void hold(
      About about, List<DataItem> approved, List<DataItem> built, DataItem before, DataItem after) {
    items.compare(about, before, after);
    approved.remove(before);
    built.remove(after);
  }

  private void removed(About about, DataItem item, boolean stays) {
    changes.add(
        stays ? ChangeKind.FURTHER_DATA_REMOVED : ChangeKind.CATEGORY_REMOVED,
        about,
        Parts.of(RetentionDiff.timing(item.retention()), Phrase.NOTHING)
            .data(Phrase.of(item.label())));
  }

  private void added(About about, DataItem item, boolean known) {
    changes.add(
        kindOfAdded(item, known),
        about,
        Parts.of(Phrase.NOTHING, RetentionDiff.timing(item.retention()))
            .data(Phrase.of(item.label()))
            .what(Phrase.of(item.special())));
  }

  private static ChangeKind kindOfAdded(DataItem item, boolean known) {
    if (known) {
      return ChangeKind.FURTHER_DATA_ADDED;
    }
    return item.special() == Category.Special.NONE
        ? ChangeKind.CATEGORY_ADDED
        : ChangeKind.SPECIAL_CATEGORY_ADDED;
  }

  private static Map<String, List<DataItem>> byCategory(
      List<DataItem> items, ActivityMeaning meaning) {
    Map<String, List<DataItem>> byCategory = new TreeMap<>();
    items.stream()
        .sorted(
            Comparator.comparing((DataItem item) -> meaning.of(item))
                .thenComparing(DataItem::toString))
        .forEach(
            item ->
                byCategory.computeIfAbsent(item.category(), name -> new ArrayList<>()).add(item));
    return byCategory;
  }

  private static long shared(DataItem before, DataItem after) {
    Set<String> members = new HashSet<>();
    before.fields().forEach(field -> members.add(field.owner() + "." + field.member()));
    return after.fields().stream()
        .filter(field -> members.contains(field.owner() + "." + field.member()))
        .count();
  }

  private static long likeness(DataItem before, DataItem after) {
    long same = before.retention().equals(after.retention()) ? 1 : 0;
    same += before.source() == after.source() ? 1 : 0;
    same += before.recipients().equals(after.recipients()) ? 1 : 0;
    return 4 * shared(before, after) + same;
  }
}
