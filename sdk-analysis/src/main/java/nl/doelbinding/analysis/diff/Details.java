package nl.doelbinding.analysis.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.doelbinding.analysis.diff.Changes.Parts;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataSubjectEntry;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.RecipientEntry;
import org.jspecify.annotations.Nullable;

/**
 * Particulars that change nothing for data subjects, by the label under which the page of the
 * register shows them.
 */
final class Details {
  private final Map<String, String> values = new LinkedHashMap<>();

  private Details() {}

  static Details of(Activity activity) {
    Details details = new Details();
    details.put("activity.owner", activity.owner());
    details.put("activity.group", activity.category());
    details.put("diff.concept", activity.dpvPurpose());
    details.put("activity.dpia", activity.dpia() == null ? null : activity.dpia().reference());
    details.put("activity.consent", activity.consentRecord());
    details.put("activity.notice", activity.notice());
    details.put("activity.reviewed", activity.lastReviewed());
    details.put("activity.reviewEvery", activity.reviewEvery());
    details.put("activity.remarks", activity.remarks());
    details.put(
        "basis.test",
        join(activity.legalBases().stream().map(LegalBasisEntry::balancingTest).toList()));
    details.put(
        "activity.subjects", join(activity.dataSubjects().stream().map(Details::label).toList()));
    return details;
  }

  static Details of(RecipientEntry recipient) {
    Details details = new Details();
    details.put("recipient.hosts", join(recipient.hosts()));
    details.put("recipient.policy", recipient.privacyPolicyUrl());
    details.put("module", recipient.module());
    return details;
  }

  static Details of(Measure measure) {
    Details details = new Details();
    details.put("measure.reviewed", measure.lastReviewed());
    details.put("activity.reviewEvery", measure.reviewEvery());
    details.put("measure.detected", measure.detected() ? "+" : null);
    return details;
  }

  /** What differs, if anything does. */
  Optional<Parts> differing(Details after) {
    List<Phrase> was = new ArrayList<>();
    List<Phrase> becomes = new ArrayList<>();
    Map<String, String> all = new LinkedHashMap<>(values);
    after.values.forEach(all::putIfAbsent);
    for (String label : all.keySet()) {
      String before = values.get(label);
      String now = after.values.get(label);
      if (!Objects.equals(before, now)) {
        was.add(named(label, before));
        becomes.add(named(label, now));
      }
    }
    return was.isEmpty()
        ? Optional.empty()
        : Optional.of(Parts.of(Phrase.list(was), Phrase.list(becomes)));
  }

  private static Phrase named(String label, @Nullable String value) {
    return value == null ? Phrase.NOTHING : speech -> speech.words().text(label) + " " + value;
  }

  /** How people read a category of data subjects, which follows from its name. */
  private static @Nullable String label(DataSubjectEntry subject) {
    String label =
        subject.label() == null ? "" : subject.label().nl() + " / " + subject.label().en();
    String concept = subject.dpv() == null ? "" : subject.dpv();
    return label.isEmpty() && concept.isEmpty()
        ? null
        : subject.name() + " = " + label + " " + concept;
  }

  private void put(String label, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      values.put(label, value);
    }
  }

  private static String join(List<@Nullable String> texts) {
    return String.join("; ", texts.stream().filter(Objects::nonNull).sorted().toList());
  }
}
