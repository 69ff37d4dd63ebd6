package nl.doelbinding.analysis.statement;

import nl.doelbinding.analysis.document.Line;
import nl.doelbinding.annotations.SpecialCategory;

/** Why data that is set apart may be used all the same (Art. 9(2), 10). */
final class SpecialCondition {
  private SpecialCondition() {}

  /** The reason behind a provision, {@code 9(2)(a)}; the provision itself where it is no such. */
  static Line reason(String provision, Wording wording) {
    for (SpecialCategory.Condition condition : SpecialCategory.Condition.values()) {
      if (condition.article().equals(provision)) {
        return wording.say("condition." + condition);
      }
    }
    return wording.say("condition.other");
  }
}
