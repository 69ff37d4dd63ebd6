package nl.doelbinding.purpose;

import java.util.List;
import java.util.Set;

/**
 * What a woven read asks: is one of these purposes bound? Made once for a read site, by {@link
 * PurposeChecks}; not for code written by hand, and its components may grow.
 *
 * @param owner the binary name of the class that declares the field
 * @param field the name of the field
 * @param purposes the purposes the field is declared for
 * @param unresolved the names of further declared purposes that could not be loaded; they allow
 *     nothing
 * @since 0.1
 */
public record PurposeRule(
    String owner, String field, List<Class<?>> purposes, List<String> unresolved) {
  // A record and no class: the compiler trusts its fields to be constant.

  /** Copies the lists. */
  public PurposeRule {
    purposes = List.copyOf(purposes);
    unresolved = List.copyOf(unresolved);
  }

  boolean allowedUnder(Set<Class<?>> covered) {
    for (int i = 0; i < purposes.size(); i++) {
      if (covered.contains(purposes.get(i))) {
        return true;
      }
    }
    return false;
  }
}
