package nl.doelbinding.analysis.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Register;

/** What activities are called, and which of them go by another id now. */
final class Names {
  private final Map<String, LocalizedText> names = new HashMap<>();
  private final Map<String, String> renamed;

  /**
   * Over two registers.
   *
   * @param renamed from the ids of the approved register to those of the built one
   */
  Names(Register approved, Register built, Map<String, String> renamed) {
    approved.activities().forEach(this::put);
    built.activities().forEach(this::put);
    this.renamed = Map.copyOf(renamed);
  }

  private void put(Activity activity) {
    names.put(activity.id(), activity.name());
  }

  List<String> now(Collection<String> approvedIds) {
    return approvedIds.stream().map(id -> renamed.getOrDefault(id, id)).toList();
  }

  Phrase of(String id) {
    LocalizedText name = names.get(id);
    return (name == null ? Phrase.of(id) : Phrase.of(name)).quoted();
  }
}
