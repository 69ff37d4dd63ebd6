package nl.doelbinding.analysis.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.annotations.Category;

/** The categories of a register: what is called the same is one. */
final class CategoryIndex {
  private final Words words;
  private final Map<String, CategoryRow> byKey = new HashMap<>();
  private final List<CategoryRow> rows = new ArrayList<>();

  CategoryIndex(RegisterIndex index, Words words) {
    this.words = words;
    Map<String, Use> uses = new TreeMap<>();
    for (Activity activity : index.register().activities()) {
      for (DataItem item : activity.data()) {
        uses.computeIfAbsent(key(item), any -> new Use(item)).add(index, activity, item);
      }
    }
    Anchors anchors = new Anchors();
    for (Map.Entry<String, Use> use : uses.entrySet()) {
      CategoryRow row = use.getValue().row(anchors);
      byKey.put(use.getKey(), row);
      rows.add(row);
    }
  }

  private String key(DataItem item) {
    return item.label().in(words.language()) + "\n" + item.category() + "\n" + item.special();
  }

  List<CategoryRow> rows() {
    return List.copyOf(rows);
  }

  CategoryRow of(DataItem item) {
    CategoryRow row = byKey.get(key(item));
    if (row == null) {
      throw new IllegalArgumentException("Not an item of this register: " + item.category());
    }
    return row;
  }

  /** What is known of a category so far. */
  private static final class Use {
    private final DataItem first;
    private final Set<String> places = new HashSet<>();
    // By id: hashing whole activities again and again takes longer than all the rest.
    private final Map<String, SubjectRow> subjects = new LinkedHashMap<>();
    private final Map<String, Activity> activities = new LinkedHashMap<>();
    private final Map<String, RecipientEntry> recipients = new LinkedHashMap<>();

    Use(DataItem first) {
      this.first = first;
    }

    void add(RegisterIndex index, Activity activity, DataItem item) {
      item.fields().forEach(field -> places.add(field.owner() + "#" + field.member()));
      index.subjects(activity).forEach(row -> subjects.put(row.anchor(), row));
      activities.put(activity.id(), activity);
      index.recipients(activity, item).forEach(entry -> recipients.put(entry.id(), entry));
    }

    CategoryRow row(Anchors anchors) {
      Category.Special special = first.special();
      return new CategoryRow(
          anchors.next("category-" + first.category()),
          first.label(),
          special,
          places.size(),
          List.copyOf(subjects.values()),
          List.copyOf(activities.values()),
          List.copyOf(recipients.values()));
    }
  }
}
