package nl.doelbinding.analysis.gap;

import nl.doelbinding.analysis.config.Claim;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.analysis.rule.Severity;

/** The data protection officer (Art. 13(1)(b), 37). */
final class OfficerGaps implements GapCheck {

  @Override
  public void look(Register register, Noted noted) {
    if (register.dpo() != null || register.claims().contains(Claim.NO_DPO_NEEDED.id())) {
      return;
    }
    boolean likely =
        register.activities().stream()
            .anyMatch(
                (Activity activity) -> activity.profiling() || DecisionGaps.hasSpecial(activity));
    if (likely) {
      noted.organisation(
          GapRules.DPO_MISSING,
          Severity.WARNING,
          "dpo",
          " is not named, though people are profiled or special categories are kept",
          "dpo: {name: \"\", email: \"\"}; where neither is done on a large scale, claims:"
              + " [no-dpo-needed]");
    } else {
      noted.organisation(
          GapRules.DPO_MISSING,
          "dpo",
          " is not named, nor that none is needed",
          "dpo: {name: \"\", email: \"\"}, or claims: [no-dpo-needed]");
    }
  }
}
