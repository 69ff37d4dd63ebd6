package nl.doelbinding.analysis.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.document.Block.Facts;
import nl.doelbinding.analysis.document.Block.Facts.Fact;
import nl.doelbinding.analysis.document.Document.Section;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Safeguard;

/** What the words of the law mean, of those that this statement uses. */
final class GlossarySection implements Part {
  @Override
  public Optional<Section> tell(Telling telling) {
    Register register = telling.register();
    List<String> terms = new ArrayList<>(List.of("data", "basis"));
    add(terms, "consent", hasBasis(register, LegalBasis.CONSENT));
    add(terms, "interest", hasBasis(register, LegalBasis.LEGITIMATE_INTEREST));
    add(terms, "special", hasSpecialData(register));
    add(terms, "profiling", register.activities().stream().anyMatch(Activity::profiling));
    add(terms, "cookie", !register.cookies().isEmpty());
    add(terms, "clauses", hasClauses(register));
    add(terms, "breach", register.breachHandling() != null);
    Wording wording = telling.wording();
    List<Fact> facts =
        terms.stream()
            .map(
                term ->
                    new Fact(
                        wording.text("word." + term), wording.say("word." + term + ".meaning")))
            .toList();
    return Optional.of(new Section("words", wording.text("words"), List.of(new Facts(facts))));
  }

  private static void add(List<String> terms, String term, boolean used) {
    if (used) {
      terms.add(term);
    }
  }

  private static boolean hasBasis(Register register, LegalBasis wanted) {
    return register.activities().stream()
        .flatMap(activity -> activity.legalBases().stream())
        .anyMatch(basis -> basis.basis() == wanted);
  }

  private static boolean hasSpecialData(Register register) {
    return register.activities().stream()
        .flatMap(activity -> activity.data().stream())
        .anyMatch(item -> item.special() == Category.Special.ART9);
  }

  private static boolean hasClauses(Register register) {
    return register.recipients().stream()
        .map(RecipientEntry::safeguard)
        .anyMatch(safeguard -> safeguard != null && safeguard.kind() == Safeguard.SCC);
  }
}
