package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.document.Block.Facts.Fact;
import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.annotations.LegalBasis;
import org.jspecify.annotations.Nullable;

/** Why the organisation may do this (Art. 13(1)(c) and (d)). */
final class BasisFact {
  private final Telling telling;
  private final Wording wording;
  private final Activity activity;
  private final String anchor;

  BasisFact(Telling telling, Activity activity) {
    this.telling = telling;
    this.wording = telling.wording();
    this.activity = activity;
    this.anchor = telling.anchor(activity);
  }

  Fact fact() {
    List<Line> lines = new ArrayList<>();
    activity.legalBases().forEach(basis -> lines.add(line(basis)));
    if (lines.isEmpty() && !activity.onBehalfOf().isEmpty()) {
      lines.add(wording.say("basis.customer"));
    } else if (lines.isEmpty()) {
      telling.gaps().add(anchor, "this purpose has no legal basis: add legalBasis to @Purpose");
      lines.add(wording.say("basis.none"));
    }
    return new Fact(wording.text("purpose.basis"), lines);
  }

  private Line line(LegalBasisEntry basis) {
    Line line = reason(basis);
    if (basis.from() != null) {
      line = wording.say("basis.from", telling.event(basis.from())).and(" ").and(line);
    }
    if (basis.balancingTest() != null) {
      line = line.and(" ").and(wording.say("basis.weighed"));
    }
    return line.and(" ").and(wording.say("basis.article", wording.article(basis.article())));
  }

  private Line reason(LegalBasisEntry basis) {
    String key = "basis." + basis.basis();
    if (basis.basis() == LegalBasis.LEGITIMATE_INTEREST) {
      return interest(key, basis.legitimateInterest());
    }
    if (basis.basis() == LegalBasis.LEGAL_OBLIGATION || basis.basis() == LegalBasis.PUBLIC_TASK) {
      if (basis.law() == null || !Telling.isStated(basis.law())) {
        telling.gaps().add(anchor, "the law is not named: add @LegalDuty(law = …)");
        return wording.say(key + ".none");
      }
      return wording.say(key, basis.law());
    }
    return wording.say(key);
  }

  private Line interest(String key, @Nullable LocalizedText interest) {
    if (interest == null || !Telling.isStated(interest)) {
      telling.gaps().add(anchor, "the interest is not named: add @LegitimateInterest(\"…\")");
      return wording.say(key + ".none");
    }
    return wording.say(
        key, Wording.sentence(telling.text(interest, anchor, "the legitimate interest")));
  }
}
