package nl.doelbinding.purpose;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.doelbinding.purpose.EnforcementScope.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The modes that are set at one moment, and which of them a read has. Threads may share it.
 *
 * <p>Keeps names only: a rule that a mode was asked for must not keep the classes of an application
 * that was undeployed.
 */
final class EnforcementModes {

  /** More classes with declared fields than an application has; beyond, the search is repeated. */
  private static final int MAX_OWNERS = 10_000;

  private final SortedMap<EnforcementScope, EnforcementMode> set;
  private final EnforcementMode all;
  private final Map<String, EnforcementMode> purposes;
  private final Map<String, EnforcementMode> packages;
  private final Map<String, Map<String, EnforcementMode>> fields = new HashMap<>();

  /** What the packages say of a class, so that a loop does not cut its name up again and again. */
  private final Map<String, OfPackage> owners = new ConcurrentHashMap<>();

  /**
   * The modes.
   *
   * @param set with one for all
   */
  EnforcementModes(Map<EnforcementScope, EnforcementMode> set) {
    this.set = Collections.unmodifiableSortedMap(new TreeMap<>(set));
    all = set.getOrDefault(EnforcementScope.all(), EnforcementMode.ENFORCE);
    purposes = named(Kind.PURPOSE);
    packages = named(Kind.PACKAGE);
    named(Kind.FIELD)
        .forEach(
            (name, mode) -> {
              int dot = name.lastIndexOf('.');
              fields
                  .computeIfAbsent(name.substring(0, dot), owner -> new HashMap<>())
                  .put(name.substring(dot + 1), mode);
            });
  }

  EnforcementModes with(EnforcementScope scope, @Nullable EnforcementMode mode) {
    Map<EnforcementScope, EnforcementMode> next = new HashMap<>(set);
    if (mode == null) {
      next.remove(scope);
    } else {
      next.put(scope, mode);
    }
    return new EnforcementModes(next);
  }

  SortedMap<EnforcementScope, EnforcementMode> set() {
    return set;
  }

  EnforcementMode all() {
    return all;
  }

  /** Whether any read may have to be checked. */
  boolean active() {
    return all != EnforcementMode.OFF
        || set.values().stream().anyMatch(mode -> mode != EnforcementMode.OFF);
  }

  /** The mode of a read: that of its field, else of its package, else of its purposes, else all. */
  EnforcementMode of(PurposeRule rule) {
    if (set.size() == 1) {
      return all;
    }
    Map<String, EnforcementMode> members = fields.get(rule.owner());
    EnforcementMode own = members == null ? null : members.get(rule.field());
    if (own == null && !packages.isEmpty()) {
      own = ofPackage(rule.owner());
    }
    return own == null ? ofPurposes(rule) : own;
  }

  private @Nullable EnforcementMode ofPackage(String owner) {
    OfPackage known = owners.get(owner);
    if (known == null) {
      known = new OfPackage(search(owner));
      if (owners.size() < MAX_OWNERS) {
        owners.put(owner, known);
      }
    }
    return known.mode();
  }

  private @Nullable EnforcementMode search(String owner) {
    for (int dot = owner.lastIndexOf('.'); dot > 0; dot = owner.lastIndexOf('.', dot - 1)) {
      EnforcementMode mode = packages.get(owner.substring(0, dot));
      if (mode != null) {
        return mode;
      }
    }
    return null;
  }

  /**
   * The strictest of its purposes; one for which nothing is set has the mode of all. A field that
   * is kept for a purpose that is enforced is not opened by another one that is only observed.
   */
  private EnforcementMode ofPurposes(PurposeRule rule) {
    if (purposes.isEmpty() || (rule.purposes().isEmpty() && rule.unresolved().isEmpty())) {
      return all;
    }
    EnforcementMode strictest = EnforcementMode.OFF;
    for (Class<?> purpose : rule.purposes()) {
      strictest = strictest.or(purposes.getOrDefault(purpose.getName(), all));
    }
    for (String purpose : rule.unresolved()) {
      strictest = strictest.or(purposes.getOrDefault(purpose, all));
    }
    return strictest;
  }

  private Map<String, EnforcementMode> named(Kind kind) {
    Map<String, EnforcementMode> named = new HashMap<>();
    set.forEach(
        (scope, mode) -> {
          if (scope.kind() == kind) {
            named.put(scope.name(), mode);
          }
        });
    return named;
  }

  private record OfPackage(@Nullable EnforcementMode mode) {}
}
