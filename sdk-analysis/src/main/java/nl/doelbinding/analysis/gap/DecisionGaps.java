package nl.doelbinding.analysis.gap;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.config.Claim;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Activity.AutomatedDecisionEntry;
import nl.doelbinding.analysis.register.Activity.DpiaEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.annotations.Category;

/** Decisions without a person, profiles, and impact assessments (Art. 13(2)(f), 22, 35). */
final class DecisionGaps implements GapCheck {

  @Override
  public void look(Register register, Noted noted) {
    boolean noDecisions = claims(register, Claim.NO_AUTOMATED_DECISIONS);
    if (!noDecisions && register.activities().stream().noneMatch(DecisionGaps::decides)) {
      noted.organisation(
          GapRules.DECISIONS_NOT_SAID,
          "claims",
          ": nothing says whether decisions are taken without a person",
          "claims: [no-automated-decisions]; or @AutomatedDecision on what decides");
    }
    boolean noProfiling = claims(register, Claim.NO_PROFILING);
    for (Activity activity : register.activities()) {
      decision(activity, noted);
      if (activity.profiling() && !decides(activity) && !noDecisions) {
        noted.activity(
            GapRules.DECISION_UNEXPLAINED,
            activity,
            " profiles people, and neither logic and effects are told nor that nothing is decided"
                + " by it",
            "@AutomatedDecision(logic = \"\", effects = \"\", humanReview = \"\"); or, where a person"
                + " decides, claims: [no-automated-decisions] in doelbinding.yaml");
      }
      if (!activity.profiling() && !noProfiling) {
        tailored(activity, noted);
      }
      assessment(activity, noted);
    }
  }

  private static boolean claims(Register register, Claim claim) {
    return register.claims().contains(claim.id());
  }

  static boolean decides(Activity activity) {
    AutomatedDecisionEntry decision = activity.automatedDecision();
    return decision != null && decision.exists();
  }

  private static void decision(Activity activity, Noted noted) {
    AutomatedDecisionEntry decision = activity.automatedDecision();
    if (decision == null || !decision.exists()) {
      return;
    }
    List<String> missing = new ArrayList<>();
    if (decision.logic() == null) {
      missing.add("logic");
    }
    if (decision.effects() == null) {
      missing.add("effects");
    }
    if (decision.humanReview() == null) {
      missing.add("humanReview");
    }
    if (!missing.isEmpty()) {
      noted.activity(
          GapRules.DECISION_UNEXPLAINED,
          activity,
          " decides without a person and does not tell " + String.join(", ", missing),
          "@AutomatedDecision(logic = \"\", effects = \"\", humanReview = \"\"), each in words a data"
              + " subject understands");
    }
  }

  private static void tailored(Activity activity, Noted noted) {
    boolean interests =
        activity.data().stream()
            .anyMatch(item -> item.category().equals(Category.INTERESTS.name()));
    if (interests
        || ActivityKind.isOneOf(activity, ActivityKind.PERSONALISATION, ActivityKind.ADVERTISING)) {
      noted.activity(
          GapRules.TAILORED_UNSAID,
          activity,
          " treats people by what they do or like, and nothing is said of profiling",
          "@Profiling on the purpose; or claims: [no-profiling] in doelbinding.yaml");
    }
  }

  private static void assessment(Activity activity, Noted noted) {
    List<String> reasons = new ArrayList<>();
    if (activity.profiling()) {
      reasons.add("profiles people");
    }
    if (decides(activity)) {
      reasons.add("decides without a person");
    }
    if (hasSpecial(activity)) {
      reasons.add("keeps a special category");
    }
    DpiaEntry dpia = activity.dpia();
    if (reasons.isEmpty() || (dpia != null && dpia.reference() != null)) {
      return;
    }
    noted.activity(
        GapRules.DPIA_NOT_SAID,
        activity,
        " "
            + String.join(" and ", reasons)
            + (dpia == null
                ? ", and nothing is said about an impact assessment"
                : ", and nobody says where the impact assessment or the reasons for none are"),
        "@Dpia(required = true, reference = \"\") with the place of the assessment; or required ="
            + " false with the reasons for none");
  }

  static boolean hasSpecial(Activity activity) {
    return activity.data().stream()
        .anyMatch(
            item ->
                item.special() == Category.Special.ART9
                    || item.special() == Category.Special.ART10);
  }
}
