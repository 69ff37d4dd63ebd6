package nl.doelbinding.analysis.render.sheet;

import java.util.List;
import java.util.Objects;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.render.Phrases;
import nl.doelbinding.annotations.Category;

/** What is said of an activity, a row for each. */
final class ActivityColumns {
  static final List<Column<Activity>> ALL =
      List.of(
          Column.one("activity", 26, (a, p) -> a.id()),
          Column.number("version", 9, Activity::version),
          Column.one("name", Article.PURPOSE, 26, (a, p) -> p.text(a.name())),
          Column.one("purpose", Article.PURPOSE, 44, (a, p) -> p.text(a.description())),
          Column.many("onBehalfOf", Article.ON_BEHALF_OF, 26, (a, p) -> a.onBehalfOf()),
          Column.many(
              "basis", Article.NONE, 30, (a, p) -> a.legalBases().stream().map(p::basis).toList()),
          Column.many("law", Article.NONE, 26, (a, p) -> laws(a)),
          Column.many("interest", Article.NONE, 34, ActivityColumns::interests),
          Column.many(
              "subjects",
              Article.DATA,
              22,
              (a, p) -> a.dataSubjects().stream().map(p::subject).toList()),
          Column.many("categories", Article.DATA, 34, (a, p) -> p.categories(a)),
          Column.many("special", Article.DATA, 34, ActivityColumns::special),
          Column.many(
              "source",
              Article.NONE,
              26,
              (a, p) ->
                  a.data().stream()
                      .map(item -> p.words().label(item.source()))
                      .distinct()
                      .toList()),
          Column.many("provision", Article.NONE, 26, ActivityColumns::provisions),
          Column.many("recipients", Article.RECIPIENTS, 30, ActivityColumns::recipients),
          Column.many("transfers", Article.TRANSFERS, 38, ActivityColumns::transfers),
          Column.many("retention", Article.RETENTION, 34, (a, p) -> retentions(a, p)),
          Column.many("legalDuty", Article.NONE, 26, (a, p) -> duties(a)),
          Column.many("measures", Article.SECURITY, 34, (a, p) -> p.measures(a)),
          Column.one("profiling", 12, (a, p) -> p.yesOrNo(a.profiling())),
          Column.many("decision", Article.NONE, 34, ActivityColumns::decision),
          Column.one("dpia", 26, (a, p) -> p.dpia(a)),
          Column.many("system", Article.NONE, 26, (a, p) -> p.locations(a)),
          Column.many(
              "channels",
              Article.NONE,
              18,
              (a, p) -> a.channels().stream().map(p.words()::label).toList()),
          Column.one("consentRecord", 26, (a, p) -> Table.or(a.consentRecord())),
          Column.one("notice", 26, (a, p) -> Table.or(a.notice())),
          Column.one("owner", 20, (a, p) -> Table.or(a.owner())),
          Column.one("group", 20, (a, p) -> Table.or(a.category())),
          Column.many("extends", Article.NONE, 20, (a, p) -> a.parents()),
          Column.one("reviewed", 26, (a, p) -> p.review(a.lastReviewed(), a.reviewEvery())),
          Column.one("remarks", 34, (a, p) -> Table.or(a.remarks())),
          Column.one("dpv", 34, (a, p) -> Table.or(a.dpvPurpose())),
          Column.one("module", 26, (a, p) -> Table.or(a.module())),
          Column.one("class", 34, (a, p) -> a.purposeType()),
          Column.one("place", 44, (a, p) -> a.source() == null ? "" : a.source().toString()),
          Column.one("hash", 20, (a, p) -> Table.or(a.hash())));

  private ActivityColumns() {}

  private static List<String> laws(Activity activity) {
    return activity.legalBases().stream()
        .map(LegalBasisEntry::law)
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<String> interests(Activity activity, Phrases phrases) {
    return activity.legalBases().stream()
        .filter(basis -> basis.legitimateInterest() != null)
        .map(
            basis ->
                phrases.text(basis.legitimateInterest())
                    + (basis.balancingTest() == null ? "" : " (" + basis.balancingTest() + ")"))
        .toList();
  }

  private static List<String> special(Activity activity, Phrases phrases) {
    List<String> found =
        activity.data().stream()
            .filter(item -> item.special() != Category.Special.NONE)
            .map(item -> phrases.text(item.label()) + " (" + phrases.special(item) + ")")
            .distinct()
            .toList();
    return found.isEmpty() ? List.of(phrases.words().text("none")) : found;
  }

  private static List<String> provisions(Activity activity, Phrases phrases) {
    return activity.data().stream()
        .filter(item -> item.provision() != null)
        .map(item -> labelled(item, phrases, phrases.words().label(item.provision())))
        .distinct()
        .toList();
  }

  /** An empty cell does not say whether nobody receives data or nobody knows. */
  private static List<String> recipients(Activity activity, Phrases phrases) {
    List<RecipientEntry> recipients = phrases.recipients(activity);
    return recipients.isEmpty()
        ? List.of(phrases.words().text("activity.recipients.none"))
        : recipients.stream()
            .map(one -> one.name() + " (" + phrases.words().label(one.role()) + ")")
            .toList();
  }

  private static List<String> transfers(Activity activity, Phrases phrases) {
    List<String> transfers =
        phrases.recipients(activity).stream()
            .filter(Phrases::isTransfer)
            .map(
                one ->
                    phrases.words().country(one.country())
                        + ": "
                        + one.name()
                        + ", "
                        + phrases.safeguard(one))
            .toList();
    return transfers.isEmpty()
        ? List.of(phrases.words().text("activity.transfers.none"))
        : transfers;
  }

  private static List<String> retentions(Activity activity, Phrases phrases) {
    List<String> different = phrases.retentions(activity);
    return different.size() < 2
        ? different
        : activity.data().stream()
            .map(item -> labelled(item, phrases, phrases.retention(item.retention())))
            .distinct()
            .toList();
  }

  private static List<String> duties(Activity activity) {
    return activity.data().stream()
        .filter(item -> item.retention().legalDuty())
        .map(item -> item.retention().law())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static List<String> decision(Activity activity, Phrases phrases) {
    List<String> decision = phrases.decision(activity);
    return decision.isEmpty() ? List.of(phrases.yesOrNo(false)) : decision;
  }

  private static String labelled(DataItem item, Phrases phrases, String fact) {
    return phrases.text(item.label()) + ": " + fact;
  }
}
