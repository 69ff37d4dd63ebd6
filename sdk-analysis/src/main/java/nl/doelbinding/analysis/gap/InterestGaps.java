package nl.doelbinding.analysis.gap;

import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.annotations.LegalBasis;

/** Whether a legitimate interest says something and was weighed (Art. 6(1)(f)). */
final class InterestGaps implements GapCheck {

  @Override
  public void look(Register register, Noted noted) {
    for (Activity activity : register.activities()) {
      for (LegalBasisEntry entry : activity.legalBases()) {
        LocalizedText interest = entry.legitimateInterest();
        if (entry.basis() == LegalBasis.LEGITIMATE_INTEREST
            && interest != null
            && !interest.equals(LocalizedText.NOT_STATED)) {
          look(activity, entry, interest, noted);
        }
      }
    }
  }

  private static void look(
      Activity activity, LegalBasisEntry entry, LocalizedText interest, Noted noted) {
    String words = interest.in(Language.NL);
    if (Phrases.EMPTY_INTEREST.areAllOf(words)) {
      noted.activity(
          GapRules.INTEREST_VAGUE,
          activity,
          " names as its legitimate interest \"" + words + "\", which cannot be weighed",
          "@LegitimateInterest(\"\") with what is gained, by whom, in a sentence");
    }
    if (entry.balancingTest() == null) {
      noted.activity(
          GapRules.BALANCING_MISSING,
          activity,
          " rests on a legitimate interest and does not say where the weighing of interests is",
          "@LegitimateInterest(value = …, balancingTest = \"\") with the place of the file");
    }
  }
}
