package nl.doelbinding.analysis.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.RecipientEntry;
import org.jspecify.annotations.Nullable;

/** Recipients of one id become one; the module that declares it decides. */
final class RecipientMerge {
  private final Conflicts conflicts;
  private final Map<String, List<Part>> byId = new TreeMap<>();

  private record Part(Slice slice, RecipientEntry entry) {}

  RecipientMerge(List<Slice> slices, Conflicts conflicts) {
    this.conflicts = conflicts;
    for (Slice slice : slices) {
      for (RecipientEntry entry : slice.recipients()) {
        byId.computeIfAbsent(entry.id(), unknown -> new ArrayList<>()).add(new Part(slice, entry));
      }
    }
  }

  /** The recipients, by id. */
  List<RecipientEntry> recipients() {
    return byId.values().stream().map(this::united).toList();
  }

  private RecipientEntry united(List<Part> parts) {
    List<Part> declaring =
        parts.stream().filter(part -> part.slice().declares(part.entry().module())).toList();
    List<Part> deciding = declaring.isEmpty() ? parts : declaring;
    Part first = deciding.get(0);
    LocalizedText category = first.entry().category();
    for (Part other : deciding.subList(1, deciding.size())) {
      List<String> differences = Meaning.differences(first.entry(), other.entry());
      if (!differences.isEmpty()) {
        conflicts.twoMeanings(
            first.entry(),
            differences,
            Conflicts.place(first.slice(), first.entry()),
            Conflicts.place(other.slice(), other.entry()));
      }
      category = category == null ? null : category.or(other.entry().category());
    }
    return entry(first.entry(), category, !declaring.isEmpty());
  }

  private static RecipientEntry entry(
      RecipientEntry base, @Nullable LocalizedText category, boolean isDeclared) {
    return new RecipientEntry(
        base.id(),
        base.name(),
        category,
        base.role(),
        base.country(),
        base.internationalOrganisation(),
        base.safeguard(),
        base.agreement(),
        base.constraints(),
        base.hosts(),
        base.privacyPolicyUrl(),
        base.sold(),
        isDeclared ? base.module() : null,
        isDeclared ? base.source() : null);
  }
}
