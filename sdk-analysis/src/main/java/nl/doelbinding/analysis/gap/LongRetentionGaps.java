package nl.doelbinding.analysis.gap;

import java.util.List;
import java.util.Set;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.LegalBasis;

/** Retentions that are long, and what carries them (Art. 5(1)(c) and (e), 6(1)(c)). */
final class LongRetentionGaps implements GapCheck {

  /** What no invoice, ledger or payroll needs. */
  private static final Set<String> NOT_FOR_TAX =
      Set.of(
          Category.PHONE_NUMBER.name(),
          Category.IP_ADDRESS.name(),
          Category.CREDENTIALS.name(),
          Category.USERNAME.name(),
          Category.DEVICE_ID.name(),
          Category.COOKIE_ID.name(),
          Category.USER_AGENT.name(),
          Category.BROWSING_BEHAVIOUR.name(),
          Category.CONNECTION_DATA.name(),
          Category.ACTIVITY_LOG.name(),
          Category.LOCATION.name(),
          Category.PREFERENCES.name(),
          Category.INTERESTS.name(),
          Category.DEMOGRAPHICS.name(),
          Category.SOCIAL_MEDIA.name());

  private final LegalLimits limits;

  LongRetentionGaps(LegalLimits limits) {
    this.limits = limits;
  }

  @Override
  public void look(Register register, Noted noted) {
    for (Activity activity : register.activities()) {
      tooBroad(activity, noted);
      withoutLaw(activity, noted);
      applicants(activity, noted);
    }
  }

  private static void tooBroad(Activity activity, Noted noted) {
    List<DataItem> items =
        activity.data().stream()
            .filter(item -> NOT_FOR_TAX.contains(item.category()))
            .filter(item -> item.retention().legalDuty())
            .filter(item -> Phrases.TAX_LAW.in(item.retention().law()))
            .filter(item -> !Phrases.PLACE_OF_SUPPLY.in(item.retention().law()))
            .toList();
    note(
        GapRules.LEGAL_DUTY_TOO_BROAD,
        activity,
        items,
        " under a tax law, and no tax record holds that",
        "@PersonalData(purpose = …, retention = \"\") with a period of its own on a purpose without"
            + " @LegalDuty; or say with @LegalDuty(law = …, purpose = …) on the members which data"
            + " the law asks for",
        noted);
  }

  private void withoutLaw(Activity activity, Noted noted) {
    List<DataItem> items =
        RetentionGaps.items(
            activity,
            retention ->
                !retention.legalDuty() && Lengths.reaches(retention.period(), limits.withoutLaw()));
    note(
        GapRules.LONG_RETENTION_WITHOUT_LAW,
        activity,
        items,
        " for " + limits.withoutLaw() + " or longer, and names no law that demands it",
        "@LegalDuty(law = \"\") with the law that demands it, or a shorter retention",
        noted);
  }

  private void applicants(Activity activity, Noted noted) {
    if (!ActivityKind.isOneOf(activity, ActivityKind.RECRUITMENT)) {
      return;
    }
    boolean consented = Bases.include(activity, LegalBasis.CONSENT);
    String limit = consented ? limits.consentingApplicants() : limits.applicants();
    List<DataItem> items =
        RetentionGaps.items(
            activity,
            retention -> !retention.legalDuty() && Lengths.exceeds(retention.period(), limit));
    note(
        GapRules.APPLICANTS_KEPT_LONG,
        activity,
        items,
        " of applicants for longer than "
            + (consented ? "a year, which is usual with consent" : "four weeks, without consent"),
        "retention = \"P4W after procedure-ended\", or consent to keep it for longer",
        noted);
  }

  private static void note(
      Rule rule,
      Activity activity,
      List<DataItem> items,
      String sentence,
      String cure,
      Noted noted) {
    if (!items.isEmpty()) {
      List<FieldReference> fields = Members.of(items);
      noted.data(
          rule,
          activity,
          fields,
          " keeps " + Members.categories(items) + " (" + Members.some(fields) + ")" + sentence,
          cure);
    }
  }
}
