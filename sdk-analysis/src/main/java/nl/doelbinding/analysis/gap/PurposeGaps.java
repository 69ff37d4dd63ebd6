package nl.doelbinding.analysis.gap;

import java.util.List;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.GapRules;

/** Purposes whose description says nothing (Art. 5(1)(b)). */
final class PurposeGaps implements GapCheck {
  private static final int FEW = 2;

  @Override
  public void look(Register register, Noted noted) {
    for (Activity activity : register.activities()) {
      LocalizedText description = activity.description();
      boolean vague = true;
      for (Language language : Language.values()) {
        vague &=
            !description.has(language)
                || saysNothing(description.in(language), activity.name().in(language));
      }
      if (vague) {
        noted.activity(
            GapRules.PURPOSE_VAGUE,
            activity,
            " is described in no more words than its name",
            "@Purpose(description = \"\", …) with what is done and to which end, in a sentence a data"
                + " subject understands");
      }
    }
  }

  private static boolean saysNothing(String description, String name) {
    List<String> words = Phrases.words(description);
    return words.size() <= FEW || words.equals(Phrases.words(name));
  }
}
