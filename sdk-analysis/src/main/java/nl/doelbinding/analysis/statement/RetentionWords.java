package nl.doelbinding.analysis.statement;

import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.RetentionEntry;
import org.jspecify.annotations.Nullable;

/** How long data is kept, in words. */
final class RetentionWords {
  private final Telling telling;

  RetentionWords(Telling telling) {
    this.telling = telling;
  }

  /** Whether anybody said how long. */
  static boolean isStated(RetentionEntry retention) {
    return retention.period() != null
        || retention.until() != null
        || Telling.isStated(retention.criteria());
  }

  /** The time alone: {@code until 7 years after the end of the contract}. */
  Line phrase(RetentionEntry retention) {
    Wording wording = telling.wording();
    String period = retention.period();
    String until = retention.until();
    String after = retention.after();
    LocalizedText criteria = retention.criteria();
    if (period != null) {
      String time = wording.words().period(period);
      return after == null
          ? wording.say("retention.period", time)
          : wording.say("retention.after", time, telling.event(after));
    }
    if (until != null) {
      return wording.say("retention.until", telling.event(until));
    }
    return criteria == null || !Telling.isStated(criteria)
        ? wording.say("retention.none")
        : Line.of(telling.text(criteria));
  }

  /** What holds beside the time, which law asks for it, and what happens afterwards. */
  Line rest(RetentionEntry retention) {
    Wording wording = telling.wording();
    Line rest = Line.of("");
    LocalizedText criteria = retention.criteria();
    if (criteria != null
        && Telling.isStated(criteria)
        && (retention.period() != null || retention.until() != null)) {
      rest = rest.and(" " + Wording.sentence(telling.text(criteria)));
    }
    if (retention.legalDuty()) {
      rest = rest.and(" ").and(duty(retention.law()));
    }
    return isStated(retention)
        ? rest.and(" ").and(wording.say("retention." + retention.action()))
        : rest;
  }

  Line duty(@Nullable String law) {
    return law == null || !Telling.isStated(law)
        ? telling.wording().say("retention.duty.none")
        : telling.wording().say("retention.duty", law);
  }
}
