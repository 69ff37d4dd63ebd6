package nl.doelbinding.analysis.render.jsonld;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.annotations.LegalBasis;

/** The rights of data subjects that an activity's legal bases leave them. */
final class Rights {
  private Rights() {}

  static List<String> of(Activity activity) {
    List<LegalBasis> bases = activity.legalBases().stream().map(LegalBasisEntry::basis).toList();
    List<String> rights = new ArrayList<>(List.of("A15", "A16"));
    if (!isOnly(bases, LegalBasis.LEGAL_OBLIGATION) && !isOnly(bases, LegalBasis.PUBLIC_TASK)) {
      rights.add("A17"); // Art. 17(3)(b)
    }
    rights.add("A18");
    if (bases.contains(LegalBasis.CONSENT) || bases.contains(LegalBasis.CONTRACT)) {
      rights.add("A20"); // Art. 20(1)(a)
    }
    if (bases.contains(LegalBasis.LEGITIMATE_INTEREST) || bases.contains(LegalBasis.PUBLIC_TASK)) {
      rights.add("A21"); // Art. 21(1)
    }
    if (activity.automatedDecision() != null && activity.automatedDecision().exists()) {
      rights.add("A22");
    }
    if (bases.contains(LegalBasis.CONSENT)) {
      rights.add("A7-3");
    }
    rights.add("A77");
    return rights.stream().map(article -> "eu-gdpr:" + article).toList();
  }

  private static boolean isOnly(List<LegalBasis> bases, LegalBasis basis) {
    return !bases.isEmpty() && bases.stream().allMatch(basis::equals);
  }
}
