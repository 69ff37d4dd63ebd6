package nl.doelbinding.analysis.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.doelbinding.analysis.diff.Changes.Parts;
import nl.doelbinding.analysis.register.LegalBasisEntry;
import nl.doelbinding.annotations.LegalBasis;
import org.jspecify.annotations.Nullable;

/** On which grounds an activity stands. */
final class BasisDiff {
  private final Changes changes;

  BasisDiff(Changes changes) {
    this.changes = changes;
  }

  void compare(About about, List<LegalBasisEntry> approved, List<LegalBasisEntry> built) {
    Map<LegalBasis, LegalBasisEntry> before = byBasis(approved);
    Map<LegalBasis, LegalBasisEntry> after = byBasis(built);
    Difference<LegalBasis> bases = Difference.between(before.keySet(), after.keySet());
    if (!bases.removed().isEmpty() && !bases.added().isEmpty()) {
      changes.add(
          ChangeKind.BASIS_CHANGED, about, Parts.of(named(before.values()), named(after.values())));
    } else {
      for (LegalBasis basis : bases.removed()) {
        changes.add(ChangeKind.BASIS_REMOVED, about, Parts.of(Phrase.of(basis), Phrase.NOTHING));
      }
      for (LegalBasis basis : bases.added()) {
        changes.add(ChangeKind.BASIS_ADDED, about, Parts.of(Phrase.NOTHING, named(after, basis)));
      }
    }
    for (LegalBasisEntry one : before.values()) {
      LegalBasisEntry now = after.get(one.basis());
      if (now != null) {
        compare(about, one, now);
      }
    }
  }

  private void compare(About about, LegalBasisEntry before, LegalBasisEntry after) {
    changes.compare(
        ChangeKind.INTEREST_CHANGED,
        about,
        before.legitimateInterest(),
        after.legitimateInterest(),
        Phrase::of);
    changes.compare(ChangeKind.LAW_CHANGED, about, before.law(), after.law(), Phrase::of);
    if (!Objects.equals(before.from(), after.from())) {
      changes.add(
          ChangeKind.BASIS_START_CHANGED,
          about,
          Parts.of(event(before.from()), event(after.from())).what(Phrase.of(after.basis())));
    }
  }

  private static Phrase event(@Nullable String id) {
    return id == null ? Phrase.NOTHING : speech -> speech.event(id);
  }

  private static Phrase named(Map<LegalBasis, LegalBasisEntry> entries, LegalBasis basis) {
    LegalBasisEntry entry = entries.get(basis);
    return entry == null ? Phrase.of(basis) : named(List.of(entry));
  }

  private static Phrase named(Iterable<LegalBasisEntry> entries) {
    List<Phrase> names = new ArrayList<>();
    for (LegalBasisEntry entry : entries) {
      names.add(Phrase.of(entry.basis()));
      names.add(Phrase.of(entry.law()));
    }
    return Phrase.list(names);
  }

  /** Of two entries of one basis, which no build makes, the first by its words counts. */
  private static Map<LegalBasis, LegalBasisEntry> byBasis(List<LegalBasisEntry> entries) {
    Map<LegalBasis, LegalBasisEntry> byBasis = new TreeMap<>();
    entries.stream()
        .sorted(Comparator.comparing(LegalBasisEntry::toString))
        .forEach(entry -> byBasis.putIfAbsent(entry.basis(), entry));
    return byBasis;
  }
}
