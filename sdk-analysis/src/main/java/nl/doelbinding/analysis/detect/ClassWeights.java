package nl.doelbinding.analysis.detect;

import nl.doelbinding.analysis.detect.PackageWords.Role;

/** Adds what the class around a member says, for or against. */
final class ClassWeights {

  private final Signals signals;

  ClassWeights(Signals signals) {
    this.signals = signals;
  }

  Evidence weigh(Evidence evidence, ClassContext context) {
    if (!context.technical().isEmpty()) {
      if (!signals.is("alsoInTechnical", evidence.category())) {
        evidence.add(
            context.mention().isEmpty() ? "class.technical" : "class.technicalOfPerson",
            "in a technical class (\"" + context.technical() + "\")");
      }
    } else {
      weighPerson(evidence, context);
    }
    if (!context.organisation().isEmpty() && signals.is("ofOrganisations", evidence.category())) {
      evidence.add(
          "class.organisation",
          "the class is about an organisation (\"" + context.organisation() + "\")");
    }
    return evidence;
  }

  /** Names that do not tell by themselves say more in an entity than in an engine. */
  void weighRole(Evidence evidence, Reading reading, ClassContext context) {
    Match match = reading.match();
    boolean near = !context.person().isEmpty() || !context.beside().isEmpty();
    boolean more = match != null && signals.is("moreInData", match.category());
    if (match == null || near) {
      return;
    }
    boolean doubtful =
        match.isStrong() && context.mention().isEmpty() && !context.hasPersonAround();
    if (match.isStrong() && !more && !(doubtful && signals.is("machineToo", match.category()))) {
      return;
    }
    if (context.role() == Role.MACHINERY) {
      evidence.add("class.machinery", "in a package of machinery");
    } else if (context.role() == Role.DATA
        && (more || signals.is("moreInData", reading.signal()))) {
      evidence.add("class.data", "in a class that carries data");
    }
  }

  /** The first that is true is the strongest; they are not independent and do not add up. */
  private void weighPerson(Evidence evidence, ClassContext context) {
    if (!context.person().isEmpty()) {
      evidence.add("class.person", "the class is about a person (\"" + context.person() + "\")");
    } else if (!context.beside().isEmpty()) {
      evidence.add("class.personByData", "beside " + String.join(" and ", context.beside()));
    } else if (!context.clinical().isEmpty()) {
      evidence.add("class.person", "a medical record (\"" + context.clinical() + "\")");
    } else if (!context.outside().isEmpty()) {
      evidence.add("class.inside", "inside a class about a person (\"" + context.outside() + "\")");
    } else if (isBesideTrace(evidence, context)) {
      evidence.add("class.traces", "beside " + String.join(" and ", context.traces().values()));
    } else if (!context.weakPerson().isEmpty()) {
      evidence.add(
          "class.weakPerson", "the class may be about a person (\"" + context.weakPerson() + "\")");
    } else if (!context.mention().isEmpty()) {
      evidence.add("class.mention", "the class mentions a person (\"" + context.mention() + "\")");
    } else if (signals.is("needsPerson", evidence.category())
        && evidence.category() != context.value()) {
      evidence.add("class.noPerson", "no person near");
    } else if (!context.inPackage().isEmpty()) {
      evidence.add(
          "class.package", "the package is about a person (\"" + context.inPackage() + "\")");
    }
  }

  /** A trace says more beside another one, of whatever kind but its own. */
  private boolean isBesideTrace(Evidence evidence, ClassContext context) {
    return signals.is("ofTraces", evidence.category())
        && context.traces().keySet().stream().anyMatch(kind -> kind != evidence.category());
  }
}
