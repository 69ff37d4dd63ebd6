package nl.doelbinding.analysis.diff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.doelbinding.analysis.diff.Changes.Parts;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.ActivityMeaning;
import nl.doelbinding.analysis.register.DataSubjectEntry;
import nl.doelbinding.analysis.register.Register;
import org.jspecify.annotations.Nullable;

/** One activity, then and now. */
final class ActivityDiff {
  private static final Phrase ALL_DATA = speech -> speech.words().text("diff.allData");

  private final Changes changes;
  private final Names names;
  private final BasisDiff bases;
  private final UseDiff uses;
  private final DataDiff data;
  private final ConditionDiff conditions;

  ActivityDiff(Changes changes, Register approved, Register built, Names names, Parties parties) {
    this.changes = changes;
    this.names = names;
    this.bases = new BasisDiff(changes);
    this.uses = new UseDiff(changes, parties);
    this.data =
        new DataDiff(
            changes,
            new ActivityMeaning(approved.recipients()),
            new ActivityMeaning(built.recipients()),
            parties);
    this.conditions = new ConditionDiff(changes, approved, built);
  }

  void added(Activity activity) {
    changes.add(
        ChangeKind.ACTIVITY_ADDED,
        About.activity(activity),
        Parts.of(Phrase.NOTHING, Phrase.of(activity.description())));
  }

  void removed(Activity activity) {
    changes.add(
        ChangeKind.ACTIVITY_REMOVED,
        About.gone(activity),
        Parts.of(Phrase.of(activity.description()), Phrase.NOTHING));
  }

  void compare(Activity before, Activity after) {
    About about = About.activity(after);
    changes.compare(
        ChangeKind.ACTIVITY_RENAMED, about, before.id(), after.id(), (String id) -> Phrase.of(id));
    if (!before.name().equals(after.name()) || !before.description().equals(after.description())) {
      changes.add(
          ChangeKind.PURPOSE_REWORDED, about, Parts.of(described(before), described(after)));
    }
    parents(about, before, after);
    bases.compare(about, before.legalBases(), after.legalBases());
    subjects(about, before, after);
    data.compare(about, before.data(), after.data());
    uses.compare(about, ALL_DATA, before.recipients(), after.recipients());
    conditions.compare(about, before, after);
    place(about, before, after);
  }

  private static Phrase described(Activity activity) {
    return speech ->
        activity.name().in(speech.language())
            + " – "
            + activity.description().in(speech.language());
  }

  private void parents(About about, Activity before, Activity after) {
    Difference<String> parents = Difference.between(names.now(before.parents()), after.parents());
    for (String id : parents.added()) {
      changes.add(ChangeKind.PURPOSE_WIDENED, about, Parts.about(names.of(id)));
    }
    for (String id : parents.removed()) {
      changes.add(ChangeKind.PURPOSE_NARROWED, about, Parts.about(names.of(id)));
    }
  }

  private void subjects(About about, Activity before, Activity after) {
    Map<String, DataSubjectEntry> then = byName(before.dataSubjects());
    Map<String, DataSubjectEntry> now = byName(after.dataSubjects());
    Difference<String> subjects = Difference.between(then.keySet(), now.keySet());
    for (String name : subjects.added()) {
      changes.add(ChangeKind.SUBJECTS_ADDED, about, Parts.about(label(now.get(name), name)));
    }
    for (String name : subjects.removed()) {
      changes.add(ChangeKind.SUBJECTS_REMOVED, about, Parts.about(label(then.get(name), name)));
    }
    then.forEach(
        (name, one) -> {
          DataSubjectEntry other = now.get(name);
          if (other != null && one.vulnerable() != other.vulnerable()) {
            changes.add(
                ChangeKind.SUBJECTS_VULNERABLE,
                about,
                Parts.of(Phrase.yesOrNo(one.vulnerable()), Phrase.yesOrNo(other.vulnerable()))
                    .what(label(other, name)));
          }
        });
  }

  private void place(About about, Activity before, Activity after) {
    if (!before.purposeType().equals(after.purposeType())
        || !Objects.equals(before.module(), after.module())) {
      changes.add(ChangeKind.ACTIVITY_MOVED, about, Parts.of(place(before), place(after)));
    }
    Details.of(before)
        .differing(Details.of(after))
        .ifPresent(parts -> changes.add(ChangeKind.ACTIVITY_DETAILS_CHANGED, about, parts));
  }

  private static Phrase place(Activity activity) {
    return Phrase.list(Phrase.of(activity.purposeType()), Phrase.of(activity.module()));
  }

  private static Phrase label(@Nullable DataSubjectEntry subject, String name) {
    return subject == null || subject.label() == null
        ? Phrase.of(name)
        : Phrase.of(subject.label());
  }

  private static Map<String, DataSubjectEntry> byName(List<DataSubjectEntry> subjects) {
    Map<String, DataSubjectEntry> byName = new TreeMap<>();
    subjects.forEach(subject -> byName.putIfAbsent(subject.name(), subject));
    return byName;
  }
}
