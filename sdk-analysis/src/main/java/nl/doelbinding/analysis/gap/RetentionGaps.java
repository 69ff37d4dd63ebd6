package nl.doelbinding.analysis.gap;

import java.util.List;
import java.util.function.Predicate;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.RetentionEntry;
import nl.doelbinding.analysis.rule.GapRules;
import org.jspecify.annotations.Nullable;

/** Retentions that nobody can act on, or that end at the wrong moment (Art. 5(1)(e)). */
final class RetentionGaps implements GapCheck {

  @Override
  public void look(Register register, Noted noted) {
    for (Activity activity : register.activities()) {
      vague(activity, noted);
      onlyCriteria(activity, noted);
      onRequest(activity, noted);
      tooEarly(activity, noted);
    }
  }

  private static void vague(Activity activity, Noted noted) {
    List<DataItem> items = items(activity, RetentionGaps::isVague);
    if (!items.isEmpty()) {
      List<FieldReference> fields = Members.of(items);
      noted.data(
          GapRules.RETENTION_VAGUE,
          activity,
          fields,
          " keeps "
              + Members.categories(items)
              + " for no longer than needed, which names no moment ("
              + Members.some(fields)
              + ")",
          "retention = \"\" with a period and the event it counts from, or with the event that ends"
              + " it; \"PERIOD after EVENT\" or \"until EVENT\"");
    }
  }

  private static boolean isVague(RetentionEntry retention) {
    return saysNothing(retention.criteria()) || isEmpty(retention.until());
  }

  private static boolean saysNothing(@Nullable LocalizedText criteria) {
    return criteria != null
        && !criteria.equals(LocalizedText.NOT_STATED)
        && (criteria.nl() == null || isEmpty(criteria.nl()))
        && (criteria.en() == null || isEmpty(criteria.en()));
  }

  private static boolean isEmpty(@Nullable String words) {
    return words != null && Phrases.EMPTY_CRITERIA.areAllOf(words);
  }

  private static void onlyCriteria(Activity activity, Noted noted) {
    List<DataItem> items =
        items(
            activity,
            retention ->
                retention.criteria() != null
                    && !retention.criteria().equals(LocalizedText.NOT_STATED)
                    && retention.period() == null
                    && retention.until() == null
                    && !isVague(retention));
    if (!items.isEmpty()) {
      noted.data(
          GapRules.RETENTION_ONLY_CRITERIA,
          activity,
          Members.of(items),
          " says in words only how long it keeps " + Members.categories(items),
          "retention = \"PERIOD after EVENT\" wherever a period or an event can be named");
    }
  }

  private static void onRequest(Activity activity, Noted noted) {
    List<DataItem> items =
        items(
            activity,
            retention ->
                Phrases.ERASURE_REQUEST.in(retention.until())
                    || (retention.period() == null && isOnRequest(retention.criteria())));
    if (!items.isEmpty()) {
      noted.data(
          GapRules.ERASED_ON_REQUEST_ONLY,
          activity,
          Members.of(items),
          " erases " + Members.categories(items) + " only when somebody asks for it",
          "retention = \"PERIOD after EVENT\" with the event after which the data is of no use; a"
              + " request may always come earlier");
    }
  }

  private static boolean isOnRequest(@Nullable LocalizedText criteria) {
    return criteria != null
        && (Phrases.ERASURE_REQUEST.in(criteria.nl()) || Phrases.ERASURE_REQUEST.in(criteria.en()));
  }

  private static void tooEarly(Activity activity, Noted noted) {
    if (!ActivityKind.isOneOf(activity, ActivityKind.EVIDENCE, ActivityKind.RECRUITMENT)) {
      return;
    }
    List<DataItem> items =
        items(
            activity,
            retention -> retention.until() != null && !Phrases.WITHDRAWAL.in(retention.until()));
    if (!items.isEmpty()) {
      noted.data(
          GapRules.GONE_WHEN_NEEDED,
          activity,
          Members.of(items),
          " erases "
              + Members.categories(items)
              + " at the very moment after which proof or an answer is still needed",
          "retention = \"PERIOD after EVENT\" with the time in which a claim or an answer may come");
    }
  }

  static List<DataItem> items(Activity activity, Predicate<RetentionEntry> test) {
    return activity.data().stream().filter(item -> test.test(item.retention())).toList();
  }
}
