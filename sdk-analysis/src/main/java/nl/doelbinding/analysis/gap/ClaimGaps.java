package nl.doelbinding.analysis.gap;

import java.util.EnumSet;
import java.util.Set;
import nl.doelbinding.analysis.config.Claim;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.EuropeanEconomicArea;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Recipient;

/**
 * What a register holds against a claim: DB-218. A statement that says what the code contradicts is
 * not transparent (Art. 5(1)(a)).
 */
final class ClaimGaps implements GapCheck {

  /** Who uses data for ends of its own; a processor or an authority does not. */
  private static final Set<Recipient.Role> THIRD_PARTIES =
      EnumSet.of(
          Recipient.Role.CONTROLLER, Recipient.Role.JOINT_CONTROLLER, Recipient.Role.THIRD_PARTY);

  @Override
  public void look(Register register, Noted noted) {
    for (Claim claim : Claim.values()) {
      if (register.claims().contains(claim.id())) {
        Contradictions found = new Contradictions(claim, noted);
        register.activities().forEach(activity -> look(activity, found));
        register.cookies().forEach(cookie -> look(cookie, register, found));
        register.recipients().forEach(recipient -> look(recipient, found));
      }
    }
  }

  private static void look(Activity activity, Contradictions found) {
    switch (found.claim()) {
      case NO_AUTOMATED_DECISIONS ->
          found.activity(DecisionGaps.decides(activity), activity, "decides without a person");
      case CONSENT_ONLY ->
          found.activity(
              Bases.of(activity).stream().anyMatch(basis -> basis != LegalBasis.CONSENT),
              activity,
              "rests on " + Bases.of(activity));
      case NO_TRANSFERS_OUTSIDE_EEA ->
          activity.locations().stream()
              .filter(location -> location.country() != null && isOutside(location.country()))
              .forEach(
                  location -> found.activity(true, activity, "is stored in " + location.country()));
      case NO_PROFILING -> found.activity(activity.profiling(), activity, "profiles people");
      case ONLY_IP_ADDRESS_COLLECTED_AUTOMATICALLY ->
          activity.data().stream()
              .filter(item -> item.source() == Collected.Source.OBSERVED)
              .map(DataItem::category)
              .filter(category -> !category.equals(Category.IP_ADDRESS.name()))
              .distinct()
              .forEach(category -> found.activity(true, activity, "observes " + category));
      case FUNCTIONAL_COOKIES_ONLY,
          NO_THIRD_PARTIES,
          NO_PERSONAL_DATA_IN_COOKIES,
          NO_SALE,
          NO_DPO_NEEDED -> {}
    }
  }

  private static void look(CookieEntry cookie, Register register, Contradictions found) {
    switch (found.claim()) {
      case FUNCTIONAL_COOKIES_ONLY ->
          found.cookie(
              cookie.category() != Cookie.Kind.FUNCTIONAL, cookie, "is " + cookie.category());
      case NO_PERSONAL_DATA_IN_COOKIES -> {
        found.cookie(!cookie.data().isEmpty(), cookie, "holds " + String.join(", ", cookie.data()));
        found.cookie(
            cookie.data().isEmpty() && CookieGaps.ON_CONSENT.contains(cookie.category()),
            cookie,
            "is " + cookie.category() + ", which tells visitors apart");
      }
      case NO_THIRD_PARTIES ->
          found.cookie(
              cookie.thirdParty() != null && !isProcessor(cookie.thirdParty(), register),
              cookie,
              "is set by " + cookie.thirdParty());
      case CONSENT_ONLY ->
          found.cookie(
              cookie.category() == Cookie.Kind.ANALYTICS_LOW_IMPACT,
              cookie,
              "is " + cookie.category() + ", which asks nobody");
      case ONLY_IP_ADDRESS_COLLECTED_AUTOMATICALLY ->
          found.cookie(true, cookie, "is kept on the visitor's device");
      case NO_AUTOMATED_DECISIONS,
          NO_TRANSFERS_OUTSIDE_EEA,
          NO_PROFILING,
          NO_SALE,
          NO_DPO_NEEDED -> {}
    }
  }

  private static void look(RecipientEntry recipient, Contradictions found) {
    switch (found.claim()) {
      case NO_THIRD_PARTIES ->
          found.recipient(
              THIRD_PARTIES.contains(recipient.role()),
              recipient,
              "receives data as " + recipient.role());
      case NO_TRANSFERS_OUTSIDE_EEA ->
          found.recipient(
              recipient.internationalOrganisation() || isOutside(recipient.country()),
              recipient,
              "receives data in " + recipient.country());
      case NO_SALE -> found.recipient(recipient.sold(), recipient, "buys data");
      case FUNCTIONAL_COOKIES_ONLY,
          NO_AUTOMATED_DECISIONS,
          CONSENT_ONLY,
          NO_PERSONAL_DATA_IN_COOKIES,
          NO_PROFILING,
          ONLY_IP_ADDRESS_COLLECTED_AUTOMATICALLY,
          NO_DPO_NEEDED -> {}
    }
  }

  private static boolean isOutside(String country) {
    return !country.equals(RecipientEntry.UNKNOWN_COUNTRY)
        && !EuropeanEconomicArea.includes(country);
  }

  private static boolean isProcessor(String party, Register register) {
    return register.recipients().stream()
        .filter(recipient -> CookieGaps.isNamed(party, recipient))
        .anyMatch(recipient -> !THIRD_PARTIES.contains(recipient.role()));
  }

  /** Notes what is against one claim. */
  private record Contradictions(Claim claim, Noted noted) {

    void activity(boolean contradicts, Activity activity, String fact) {
      if (contradicts) {
        noted.activity(Rules.CLAIM_CONTRADICTED, activity, sentence(fact), cure());
      }
    }

    void cookie(boolean contradicts, CookieEntry cookie, String fact) {
      if (contradicts) {
        noted.organisation(
            Rules.CLAIM_CONTRADICTED, CookieGaps.subject(cookie), sentence(fact), cure());
      }
    }

    void recipient(boolean contradicts, RecipientEntry recipient, String fact) {
      if (contradicts) {
        noted.recipient(Rules.CLAIM_CONTRADICTED, recipient, sentence(fact), cure());
      }
    }

    private String sentence(String fact) {
      return " " + fact + ", and doelbinding.yaml claims " + claim.id();
    }

    private String cure() {
      return "Change the code, or take " + claim.id() + " out of claims and out of the statement";
    }
  }
}
