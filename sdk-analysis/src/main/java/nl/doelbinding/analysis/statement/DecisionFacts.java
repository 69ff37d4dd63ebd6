package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.document.Block.Facts.Fact;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.Activity.AutomatedDecisionEntry;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.annotations.LegalBasis;
import org.jspecify.annotations.Nullable;

/** Decisions without a person, profiling, and how consent is withdrawn (Art. 13(2)(c) and (f)). */
final class DecisionFacts {
  private final Telling telling;
  private final Wording wording;
  private final Activity activity;
  private final String anchor;

  DecisionFacts(Telling telling, Activity activity) {
    this.telling = telling;
    this.wording = telling.wording();
    this.activity = activity;
    this.anchor = telling.anchor(activity);
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    AutomatedDecisionEntry decision = activity.automatedDecision();
    if (decision != null && decision.exists()) {
      facts.add(new Fact(wording.text("purpose.decision"), decision(decision)));
    }
    if (activity.profiling()) {
      facts.add(new Fact(wording.text("purpose.profiling"), wording.say("profiling")));
    }
    if (activity.legalBases().stream().anyMatch(basis -> basis.basis() == LegalBasis.CONSENT)) {
      facts.add(new Fact(wording.text("purpose.withdrawal"), wording.say("withdrawal")));
    }
    return facts;
  }

  private List<Line> decision(AutomatedDecisionEntry decision) {
    String review = decision.humanReview();
    Line rights =
        review == null
            ? wording.say("decision.review.none")
            : wording.say("decision.review", Wording.sentence(review));
    if (review == null) {
      gap("how a person can look at the decision");
    }
    return List.of(
        wording.say("decision"),
        told("decision.logic", decision.logic(), "the logic of the decision"),
        told("decision.effects", decision.effects(), "what the decision means for people"),
        rights);
  }

  private Line told(String key, @Nullable LocalizedText text, String what) {
    if (text == null) {
      gap(what);
      return wording.say(key + ".none");
    }
    return wording.say(key, Wording.sentence(telling.text(text, anchor, what)));
  }

  private void gap(String what) {
    telling.gaps().add(anchor, "nobody says " + what + ": add it to @AutomatedDecision");
  }
}
