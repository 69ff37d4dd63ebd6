package nl.doelbinding.analysis.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.doelbinding.analysis.diff.Changes.Parts;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.EuropeanEconomicArea;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.annotations.Channel;
import org.jspecify.annotations.Nullable;

/** Under which conditions an activity runs: by machine or not, where, how protected, for whom. */
final class ConditionDiff {
  private final Changes changes;
  private final Map<String, LocalizedText> measures = new HashMap<>();

  ConditionDiff(Changes changes, Register approved, Register built) {
    this.changes = changes;
    for (Register register : new Register[] {approved, built}) {
      for (Measure measure : register.securityMeasures()) {
        measures.put(measure.id(), measure.description());
      }
    }
  }

  void compare(About about, Activity before, Activity after) {
    if (before.profiling() != after.profiling()) {
      changes.add(
          after.profiling() ? ChangeKind.PROFILING_BEGINS : ChangeKind.PROFILING_ENDS,
          about,
          Parts.about(Phrase.NOTHING));
    }
    decision(about, before.automatedDecision(), after.automatedDecision());
    changes.compare(
        ChangeKind.ON_BEHALF_OF_CHANGED,
        about,
        new TreeSet<>(before.onBehalfOf()),
        new TreeSet<>(after.onBehalfOf()),
        Phrase::texts);
    changes.compare(
        ChangeKind.CHANNELS_CHANGED,
        about,
        new TreeSet<>(before.channels()),
        new TreeSet<>(after.channels()),
        ConditionDiff::channels);
    changes.compare(
        ChangeKind.ASSESSMENT_CHANGED,
        about,
        before.dpia() == null ? null : before.dpia().required(),
        after.dpia() == null ? null : after.dpia().required(),
        ConditionDiff::required);
    storage(about, before, after);
    measures(about, before, after);
  }

  private void decision(
      About about,
      Activity.@Nullable AutomatedDecisionEntry before,
      Activity.@Nullable AutomatedDecisionEntry after) {
    boolean was = before != null && before.exists();
    boolean is = after != null && after.exists();
    if (was != is) {
      changes.add(
          is ? ChangeKind.DECISION_BEGINS : ChangeKind.DECISION_ENDS,
          about,
          Parts.of(decision(before), decision(after)));
    } else if (!Objects.equals(before, after)) {
      changes.add(ChangeKind.DECISION_CHANGED, about, Parts.of(decision(before), decision(after)));
    }
  }

  private static Phrase decision(Activity.@Nullable AutomatedDecisionEntry decision) {
    return decision == null
        ? Phrase.NOTHING
        : Phrase.list(
            Phrase.of(decision.logic()),
            Phrase.of(decision.effects()),
            Phrase.of(decision.humanReview()).after("activity.decision.review"));
  }

  private static Phrase channels(Collection<Channel> channels) {
    return Phrase.list(channels.stream().map(Phrase::of).toList());
  }

  private static Phrase required(@Nullable Boolean required) {
    return required == null
        ? Phrase.NOTHING
        : speech ->
            speech.words().text(required ? "activity.dpia.required" : "activity.dpia.notRequired");
  }

  private void storage(About about, Activity before, Activity after) {
    Set<String> outside = outside(after);
    outside.removeAll(outside(before));
    if (!outside.isEmpty()) {
      changes.add(ChangeKind.STORED_OUTSIDE_EEA, about, Parts.about(countries(outside)));
    }
    changes.compare(
        ChangeKind.STORAGE_CHANGED, about, locations(before), locations(after), Phrase::texts);
  }

  private static Set<String> outside(Activity activity) {
    TreeSet<String> countries = new TreeSet<>();
    for (Activity.Location location : activity.locations()) {
      String country = location.country();
      if (country != null && !EuropeanEconomicArea.includes(country)) {
        countries.add(country);
      }
    }
    return countries;
  }

  private static Set<String> locations(Activity activity) {
    TreeSet<String> locations = new TreeSet<>();
    for (Activity.Location location : activity.locations()) {
      locations.add(
          location.country() == null
              ? location.system()
              : location.system() + " (" + location.country() + ")");
    }
    return locations;
  }

  private static Phrase countries(Collection<String> codes) {
    return speech -> String.join(", ", codes.stream().map(speech.words()::country).toList());
  }

  private void measures(About about, Activity before, Activity after) {
    Difference<String> ids =
        Difference.between(before.securityMeasures(), after.securityMeasures());
    ids.removed()
        .forEach(id -> changes.add(ChangeKind.PROTECTED_LESS, about, Parts.about(measure(id))));
    ids.added()
        .forEach(id -> changes.add(ChangeKind.PROTECTED_MORE, about, Parts.about(measure(id))));
  }

  private Phrase measure(String id) {
    LocalizedText description = measures.get(id);
    return description == null ? Phrase.of(id) : Phrase.of(description);
  }
}
