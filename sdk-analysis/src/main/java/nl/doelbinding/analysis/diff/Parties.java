package nl.doelbinding.analysis.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.doelbinding.analysis.register.ActivityMeaning;
import nl.doelbinding.analysis.register.EuropeanEconomicArea;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;

/**
 * The recipients of two registers. One that has another id and is the same otherwise is the same
 * recipient.
 */
final class Parties {
  private final Map<String, RecipientEntry> approved = new TreeMap<>();
  private final Map<String, RecipientEntry> built = new TreeMap<>();
  private final Map<String, String> renamed = new HashMap<>();

  Parties(Register approved, Register built) {
    approved.recipients().forEach(one -> this.approved.putIfAbsent(one.id(), one));
    built.recipients().forEach(one -> this.built.putIfAbsent(one.id(), one));
    Set<String> taken = new HashSet<>();
    for (RecipientEntry before : this.approved.values()) {
      if (!this.built.containsKey(before.id())) {
        this.built.values().stream()
            .filter(after -> !this.approved.containsKey(after.id()) && !taken.contains(after.id()))
            .filter(after -> ActivityMeaning.of(after).equals(ActivityMeaning.of(before)))
            .findFirst()
            .ifPresent(
                after -> {
                  taken.add(after.id());
                  renamed.put(before.id(), after.id());
                });
      }
    }
  }

  Map<String, RecipientEntry> approved() {
    return approved;
  }

  Map<String, RecipientEntry> built() {
    return built;
  }

  /** The id by which a recipient of the approved register goes now. */
  String now(String approvedId) {
    return renamed.getOrDefault(approvedId, approvedId);
  }

  List<String> now(Collection<String> approvedIds) {
    return approvedIds.stream().map(this::now).toList();
  }

  /** A recipient by name and country, whichever register holds it. */
  Phrase named(String id) {
    RecipientEntry known = built.getOrDefault(id, approved.get(id));
    return known == null ? Phrase.of(id) : named(known);
  }

  static Phrase named(RecipientEntry recipient) {
    return speech -> recipient.name() + " (" + speech.words().country(recipient.country()) + ")";
  }

  boolean isOutsideEea(String id) {
    RecipientEntry known = built.get(id);
    return known != null && isOutsideEea(known);
  }

  static boolean isOutsideEea(RecipientEntry recipient) {
    return recipient.internationalOrganisation()
        || !EuropeanEconomicArea.includes(recipient.country());
  }
}
