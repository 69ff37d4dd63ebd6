package nl.doelbinding.analysis.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.DataSubjectEntry;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.LocalizedText;

/**
 * What several modules say of one purpose. The module that declares it decides what it means; data
 * and data subjects come from all.
 *
 * @param parts what each module says, that of the own module first
 * @param deciding those that decide: the modules that declare it, or all where none does
 */
record UnitedActivity(List<Part> parts, List<Part> deciding) {

  /** What one module says. */
  record Part(Slice slice, Activity activity) {
    Conflicts.Place place() {
      return Conflicts.place(slice, activity);
    }
  }

  static UnitedActivity of(List<Part> parts, Conflicts conflicts) {
    List<Part> declaring =
        parts.stream().filter(part -> part.slice().declares(part.activity().module())).toList();
    List<Part> deciding = declaring.isEmpty() ? List.copyOf(parts) : declaring;
    Part first = deciding.get(0);
    for (Part other : deciding.subList(1, deciding.size())) {
      List<String> differences = Meaning.differences(first.activity(), other.activity());
      if (!differences.isEmpty()) {
        conflicts.twoMeanings(first.activity(), differences, first.place(), other.place());
      }
    }
    return new UnitedActivity(List.copyOf(parts), deciding);
  }

  /** What decides where there are several. */
  Activity base() {
    return deciding.get(0).activity();
  }

  Conflicts.Place place() {
    return deciding.get(0).place();
  }

  /** The ids of those the purpose is a kind of. */
  Set<String> parents(Ids ids) {
    Set<String> result = new TreeSet<>();
    for (Part part : deciding) {
      for (String parent : part.activity().parents()) {
        String id = ids.of(part.slice(), parent);
        if (id != null) {
          result.add(id);
        }
      }
    }
    return result;
  }

  Activity activity(String id, List<String> parents) {
    Activity base = base();
    boolean isDeclared = deciding.get(0).slice().declares(base.module());
    return new Activity(
        id,
        base.version(),
        null,
        text(Activity::name),
        text(Activity::description),
        base.purposeType(),
        parents,
        base.dpvPurpose(),
        base.owner(),
        base.category(),
        ofAll(Activity::onBehalfOf),
        base.legalBases(),
        dataSubjects(),
        data(),
        base.recipients(),
        base.channels(),
        base.profiling(),
        Decisions.united(parts.stream().map(part -> part.activity().automatedDecision()).toList()),
        ofAll(Activity::securityMeasures),
        base.locations(),
        base.dpia(),
        base.consentRecord(),
        base.notice(),
        base.lastReviewed(),
        base.reviewEvery(),
        base.remarks(),
        isDeclared ? base.module() : null,
        isDeclared ? base.source() : null);
  }

  private LocalizedText text(Function<Activity, LocalizedText> part) {
    LocalizedText text = part.apply(base());
    for (Part other : deciding) {
      text = text.or(part.apply(other.activity()));
    }
    return text;
  }

  /** What depends on the configuration that was at hand when a module was built. */
  private List<String> ofAll(Function<Activity, List<String>> part) {
    return parts.stream()
        .flatMap(one -> part.apply(one.activity()).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private List<DataSubjectEntry> dataSubjects() {
    Map<String, DataSubjectEntry> found = new TreeMap<>();
    parts.stream()
        .flatMap(part -> part.activity().dataSubjects().stream())
        .filter(subject -> !subject.name().equals(DataSubjectEntry.NOT_STATED.name()))
        .forEach(subject -> found.merge(subject.name(), subject, DataSubjectEntry::or));
    return found.isEmpty() ? List.of(DataSubjectEntry.NOT_STATED) : List.copyOf(found.values());
  }

  /** Data that is kept, protected and sent out in the same way is one item. */
  private List<DataItem> data() {
    Map<DataItem, Set<FieldReference>> items = new TreeMap<>(DataItem.ORDER);
    Stream<DataItem> all = parts.stream().flatMap(part -> part.activity().data().stream());
    all.forEach(
        item ->
            items
                .computeIfAbsent(item.withFields(List.of()), unknown -> new TreeSet<>())
                .addAll(item.fields()));
    List<DataItem> result = new ArrayList<>();
    items.forEach((item, fields) -> result.add(item.withFields(List.copyOf(fields))));
    return result;
  }
}
