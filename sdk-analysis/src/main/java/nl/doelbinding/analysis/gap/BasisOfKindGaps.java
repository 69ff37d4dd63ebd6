package nl.doelbinding.analysis.gap;

import static nl.doelbinding.annotations.LegalBasis.CONSENT;
import static nl.doelbinding.annotations.LegalBasis.CONTRACT;
import static nl.doelbinding.annotations.LegalBasis.LEGITIMATE_INTEREST;

import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.GapRules;

/** Legal bases that do not fit what an activity does. */
final class BasisOfKindGaps implements GapCheck {

  @Override
  public void look(Register register, Noted noted) {
    for (Activity activity : register.activities()) {
      if (ActivityKind.isOneOf(activity, ActivityKind.DIRECT_MARKETING)) {
        marketing(activity, noted);
      } else if (ActivityKind.isOneOf(activity, ActivityKind.SECURITY)) {
        security(activity, noted);
      }
      if (ActivityKind.isOneOf(activity, ActivityKind.INVOICING)
          && Bases.areWithin(activity, CONSENT, LEGITIMATE_INTEREST)) {
        noted.activity(
            GapRules.INVOICING_ON_WRONG_BASIS,
            activity,
            " is about invoices or tax, and rests on neither a contract nor a law",
            "legalBasis = {LegalBasis.CONTRACT, LegalBasis.LEGAL_OBLIGATION}, with @LegalDuty(law ="
                + " \"\") naming the law");
      }
    }
  }

  private static void marketing(Activity activity, Noted noted) {
    if (!Bases.of(activity).isEmpty()
        && !Bases.include(activity, CONSENT)
        && LegalBasisGaps.events(activity).noneMatch(Phrases.OBJECTION::in)) {
      noted.activity(
          GapRules.MARKETING_WITHOUT_CHOICE,
          activity,
          " is direct marketing that neither rests on consent nor ends with an objection",
          "legalBasis = LegalBasis.CONSENT, retention = \"until consent-withdrawn\"; only to own"
              + " customers about own, similar products: retention = \"until objected\"");
    }
  }

  private static void security(Activity activity, Noted noted) {
    if (Bases.areWithin(activity, CONSENT)) {
      noted.activity(
          GapRules.SECURITY_ON_CONSENT,
          activity,
          " keeps something safe and rests on consent, so that whoever it is about can end it",
          "legalBasis = LegalBasis.LEGITIMATE_INTEREST, with @LegitimateInterest(\"\") saying what"
              + " is kept safe");
    } else if (Bases.areWithin(activity, CONTRACT)) {
      noted.activity(
          GapRules.SECURITY_ON_CONTRACT,
          activity,
          " keeps something safe and rests on the contract alone, which seldom asks for it",
          "legalBasis = LegalBasis.LEGITIMATE_INTEREST, with @LegitimateInterest(\"\") saying what"
              + " is kept safe");
    }
  }
}
