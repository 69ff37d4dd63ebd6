package nl.doelbinding.analysis.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.DataSubjectEntry;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;

/** A register by its ids, so that a large page is made as fast as a small one. */
final class RegisterIndex {
  private final Register register;
  private final Map<String, Activity> activities = new HashMap<>();
  private final Map<String, RecipientEntry> recipients = new HashMap<>();
  private final Map<String, List<Activity>> receivedFrom = new HashMap<>();
  private final Map<String, Measure> measures = new HashMap<>();
  private final CategoryIndex categories;
  private final Map<DataSubjectEntry, SubjectRow> subjects = new HashMap<>();
  private final List<SubjectRow> subjectRows;

  RegisterIndex(Register register, Words words) {
    this.register = register;
    register.recipients().forEach(recipient -> recipients.put(recipient.id(), recipient));
    register.securityMeasures().forEach(measure -> measures.put(measure.id(), measure));
    for (Activity activity : register.activities()) {
      activities.putIfAbsent(activity.id(), activity);
      for (String id : activity.allRecipients()) {
        receivedFrom.computeIfAbsent(id, any -> new ArrayList<>()).add(activity);
      }
    }
    subjectRows = subjectRows(words);
    categories = new CategoryIndex(this, words);
  }

  private List<SubjectRow> subjectRows(Words words) {
    Map<String, Map<DataSubjectEntry, List<Activity>>> byName = new TreeMap<>();
    for (Activity activity : register.activities()) {
      for (DataSubjectEntry subject : activity.dataSubjects()) {
        String name = new SubjectRow("", subject, List.of()).name(words);
        byName
            .computeIfAbsent(name + "\n" + subject.name(), any -> new HashMap<>())
            .computeIfAbsent(subject, any -> new ArrayList<>())
            .add(activity);
      }
    }
    Anchors anchors = new Anchors();
    List<SubjectRow> rows = new ArrayList<>();
    for (Map<DataSubjectEntry, List<Activity>> same : byName.values()) {
      List<DataSubjectEntry> entries = new ArrayList<>(same.keySet());
      entries.sort((left, right) -> left.toString().compareTo(right.toString()));
      Map<String, Activity> used = new TreeMap<>();
      same.values().forEach(some -> some.forEach(activity -> used.put(activity.id(), activity)));
      DataSubjectEntry first = entries.get(0);
      SubjectRow row =
          new SubjectRow(
              anchors.next("subject-" + first.name()), first, List.copyOf(used.values()));
      entries.forEach(entry -> subjects.put(entry, row));
      rows.add(row);
    }
    return List.copyOf(rows);
  }

  Register register() {
    return register;
  }

  /** At most one. */
  List<Activity> activity(String id) {
    Activity activity = activities.get(id);
    return activity == null ? List.of() : List.of(activity);
  }

  /** At most one. */
  List<Measure> measure(String id) {
    Measure measure = measures.get(id);
    return measure == null ? List.of() : List.of(measure);
  }

  /** At most one. */
  List<RecipientEntry> recipient(String id) {
    RecipientEntry recipient = recipients.get(id);
    return recipient == null ? List.of() : List.of(recipient);
  }

  /** Everybody who receives data of an item: recipients of the activity receive all of it. */
  List<RecipientEntry> recipients(Activity activity, DataItem item) {
    return recipients(recipientIds(activity, item));
  }

  /** Those of the ids that are known. */
  List<RecipientEntry> recipients(Collection<String> ids) {
    return ids.stream().flatMap(id -> recipient(id).stream()).toList();
  }

  Set<String> recipientIds(Activity activity, DataItem item) {
    Set<String> ids = new TreeSet<>(activity.recipients());
    ids.addAll(item.recipients());
    return ids;
  }

  List<Activity> activities(RecipientEntry recipient) {
    return receivedFrom.getOrDefault(recipient.id(), List.of());
  }

  List<SubjectRow> subjects() {
    return subjectRows;
  }

  List<SubjectRow> subjects(Activity activity) {
    Map<String, SubjectRow> rows = new TreeMap<>();
    for (DataSubjectEntry entry : activity.dataSubjects()) {
      SubjectRow row = subjects.get(entry);
      if (row != null) {
        rows.put(row.anchor(), row);
      }
    }
    return List.copyOf(rows.values());
  }

  List<CategoryRow> categories() {
    return categories.rows();
  }

  CategoryRow category(DataItem item) {
    return categories.of(item);
  }
}
