package nl.doelbinding.purpose;

import java.util.List;
import java.util.Set;

/**
 * What a read of a declared field asks: is one of its purposes bound? Made once for each woven read
 * site, by {@link PurposeChecks}, and by adapters that know a field by reflection, with {@link
 * #of}. Immutable; threads may share it.
 *
 * @param mask the bits of the purposes, for a comparison without a search; 0 says nothing
 * @param owner the binary name of the class that declares the field
 * @param field the name of the field
 * @param purposes the purposes the field is declared for
 * @param unresolved the names of further declared purposes that could not be loaded; they allow
 *     nothing
 * @since 0.1
 */
public record PurposeRule(
    long mask, String owner, String field, List<Class<?>> purposes, List<String> unresolved) {
  // A record and no class: the compiler trusts its fields to be constant.

  /** Copies the lists. */
  public PurposeRule {
    purposes = List.copyOf(purposes);
    unresolved = List.copyOf(unresolved);
  }

  /**
   * The rule of a field that is declared for these purposes.
   *
   * @throws IllegalArgumentException naming a class that is no purpose
   */
  public static PurposeRule of(String owner, String field, List<Class<?>> purposes) {
    for (Class<?> purpose : purposes) {
      BoundPurposes.of(purpose);
    }
    return of(owner, field, purposes, List.of());
  }

  static PurposeRule of(
      String owner, String field, List<Class<?>> purposes, List<String> unresolved) {
    return new PurposeRule(PurposeNumbers.mask(purposes), owner, field, purposes, unresolved);
  }

  /**
   * Whether one of the purposes is bound to this thread, whatever the mode. Reports nothing: for
   * those who leave a value out where it may not be read.
   */
  public boolean isCovered() {
    ThreadPurposes current = ThreadPurposes.current();
    return (current.mask() & mask) != 0 || isCoveredBy(current);
  }

  /** Also for purposes that have no bit. */
  boolean isCoveredBy(ThreadPurposes current) {
    PurposeScope scope = current.scope();
    return scope != null && allowedUnder(scope.bound().covered());
  }

  private boolean allowedUnder(Set<Class<?>> covered) {
    for (int i = 0; i < purposes.size(); i++) {
      if (covered.contains(purposes.get(i))) {
        return true;
      }
    }
    return false;
  }
}
