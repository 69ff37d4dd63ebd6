package nl.doelbinding.analysis.gap;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.annotations.LegalBasis;

/** The legal bases of an activity. */
final class Bases {

  private Bases() {}

  /** All of them; none where DB-210 already says so. */
  static Set<LegalBasis> of(Activity activity) {
    Set<LegalBasis> bases = EnumSet.noneOf(LegalBasis.class);
    activity.legalBases().forEach(entry -> bases.add(entry.basis()));
    return bases;
  }

  static boolean include(Activity activity, LegalBasis basis) {
    return of(activity).contains(basis);
  }

  /** Whether there are some, and all are among these. */
  static boolean areWithin(Activity activity, LegalBasis... allowed) {
    Set<LegalBasis> bases = of(activity);
    return !bases.isEmpty() && Arrays.asList(allowed).containsAll(bases);
  }
}
