package nl.doelbinding.analysis.register.build;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.Activity;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.LegalDuty;
import nl.doelbinding.annotations.LegitimateInterest;
import nl.doelbinding.classfile.AnnotationModel;
import org.jspecify.annotations.Nullable;

/** The legal bases of a purpose, with the interest or law each of them needs. */
final class LegalBases {
  private final Context context;
  private final DeclaredType purpose;

  LegalBases(Context context, DeclaredType purpose) {
    this.context = context;
    this.purpose = purpose;
  }

  List<LegalBasisEntry> entries() {
    Set<LegalBasis> bases = EnumSet.noneOf(LegalBasis.class);
    for (String name : purpose.marker().constants("legalBasis")) {
      context.constant(name, LegalBasis.class, purpose.subject()).ifPresent(bases::add);
    }
    if (bases.isEmpty() && !isForOthers()) {
      context.report(
          Rules.LEGAL_BASIS_MISSING,
          purpose.subject(),
          " has no legal basis",
          "@Purpose(…, legalBasis = LegalBasis.CONTRACT), with the basis that carries it");
    }
    List<LegalBasisEntry> entries = new ArrayList<>();
    bases.forEach(basis -> entries.add(entry(basis)));
    return entries;
  }

  /** What is done for a controller rests on a basis of that controller (Art. 30(2) asks none). */
  private boolean isForOthers() {
    return purpose
        .annotations()
        .first(Activity.class)
        .filter(facts -> !facts.texts("onBehalfOf").isEmpty())
        .isPresent();
  }

  private LegalBasisEntry entry(LegalBasis basis) {
    return switch (basis) {
      case LEGAL_OBLIGATION, PUBLIC_TASK -> inLaw(basis);
      case LEGITIMATE_INTEREST -> inInterest(basis);
      default -> entry(basis, null, null, null, null);
    };
  }

  private LegalBasisEntry inLaw(LegalBasis basis) {
    Optional<AnnotationModel> duty = purpose.annotations().first(LegalDuty.class);
    String law = duty.map(found -> Context.text(found, "law")).orElse(null);
    if (law == null) {
      context.report(
          Rules.LAW_MISSING,
          purpose.subject(),
          " rests on LegalBasis." + basis + " and does not name the law",
          "@LegalDuty(law = \"art. 52 lid 4 AWR\"), with the provision that holds");
      law = LocalizedText.NOT_STATED.in(context.language());
    }
    String from = duty.map(found -> Context.text(found, "from")).orElse(null);
    if (from != null && purpose.local()) {
      context.events().name(from, purpose.subject());
    }
    return entry(basis, law, null, null, from);
  }

  private LegalBasisEntry inInterest(LegalBasis basis) {
    Optional<AnnotationModel> declared = purpose.annotations().first(LegitimateInterest.class);
    LocalizedText interest =
        new Texts(context, purpose.subject(), purpose.annotations())
            .of(declared.map(found -> found.text("value")).orElse(""), "legitimateInterest");
    if (interest == null) {
      context.report(
          Rules.LEGITIMATE_INTEREST_MISSING,
          purpose.subject(),
          " rests on a legitimate interest and does not name it",
          "@LegitimateInterest(\"the interest, in words a data subject understands\")");
      interest = LocalizedText.NOT_STATED;
    }
    String test = declared.map(found -> Context.text(found, "balancingTest")).orElse(null);
    return entry(basis, null, interest, test, null);
  }

  private static LegalBasisEntry entry(
      LegalBasis basis,
      @Nullable String law,
      @Nullable LocalizedText interest,
      @Nullable String balancingTest,
      @Nullable String from) {
    return new LegalBasisEntry(
        basis, basis.article(), basis.dpv(), law, interest, balancingTest, from);
  }
}
