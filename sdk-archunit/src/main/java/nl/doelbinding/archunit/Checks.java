package nl.doelbinding.archunit;

import nl.doelbinding.analysis.check.ClassCheck;
import nl.doelbinding.analysis.check.UndeclaredCheck;
import nl.doelbinding.analysis.flow.FlowCheck;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.scan.DeclaringClasses;

/** The checks of the engine, each run once for all the rules it knows. */
enum Checks {
  /** What members hold and what they declare. */
  DECLARATIONS {
    @Override
    boolean know(Rule rule) {
      return rule.equals(Rules.UNDECLARED) || rule.equals(Rules.POSSIBLY_UNDECLARED);
    }

    @Override
    ClassCheck over(Inspection inspection) {
      DeclaringClasses declaring =
          new DeclaringClasses(inspection.classes(), inspection.declarations());
      return new UndeclaredCheck(
          inspection.classes(),
          declaring,
          inspection.declarations(),
          inspection.detector(),
          inspection.sources());
    }
  },

  /** Where personal data goes inside methods. */
  FLOWS {
    @Override
    boolean know(Rule rule) {
      return rule.equals(Rules.PERSONAL_DATA_IN_LOG)
          || rule.equals(Rules.PERSONAL_DATA_IN_EXCEPTION)
          || rule.equals(Rules.PERSONAL_DATA_IN_TEXT)
          || rule.equals(Rules.RECIPIENT_UNDECLARED)
          || rule.equals(Rules.COLLECTION_UNDECLARED);
    }

    @Override
    ClassCheck over(Inspection inspection) {
      return new FlowCheck(
          inspection.classes(),
          inspection.declarations(),
          inspection.detector(),
          inspection.sources());
    }
  };

  abstract boolean know(Rule rule);

  /** A check that has looked at nothing yet. */
  abstract ClassCheck over(Inspection inspection);

  static Checks of(Rule rule) {
    for (Checks checks : values()) {
      if (checks.know(rule)) {
        return checks;
      }
    }
    throw new IllegalArgumentException("No check knows the rule " + rule.id());
  }
}
