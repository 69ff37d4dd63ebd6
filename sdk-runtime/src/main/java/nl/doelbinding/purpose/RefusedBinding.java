package nl.doelbinding.purpose;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Purposes that would have allowed a read, but were bound inside others that do not cover them. An
 * inner binding only narrows.
 *
 * @param purposes the binary names of those that were bound inside
 * @param within the binary names of those they were bound inside; empty where that is not known, as
 *     after a hop, or where no purpose at all may be bound
 * @since 0.1
 */
public record RefusedBinding(List<String> purposes, List<String> within) implements Serializable {

  /** Copies the lists. */
  public RefusedBinding {
    purposes = List.copyOf(purposes);
    within = List.copyOf(within);
  }

  /** What the innermost binding of this thread was refused that the field is declared for. */
  static @Nullable RefusedBinding of(List<Class<?>> declared) {
    PurposeScope scope = ThreadPurposes.current().scope();
    if (scope == null) {
      return null;
    }
    Set<Class<?>> refused = refused(scope.bound(), declared);
    if (refused.isEmpty()) {
      return null;
    }
    PurposeScope outer = scope.outer();
    while (outer != null && !refused(outer.bound(), declared).isEmpty()) {
      outer = outer.outer();
    }
    return new RefusedBinding(
        names(refused), outer == null ? List.of() : names(outer.bound().purposes()));
  }

  /** Also a purpose of which only a part is left is refused for the rest. */
  private static Set<Class<?>> refused(BoundPurposes bound, List<Class<?>> declared) {
    Set<Class<?>> refused = new LinkedHashSet<>(bound.refused());
    refused.addAll(bound.purposes());
    refused.removeIf(
        purpose -> Collections.disjoint(BoundPurposes.of(purpose).covered(), declared));
    return refused;
  }

  private static List<String> names(Set<Class<?>> purposes) {
    List<String> names = new ArrayList<>();
    purposes.forEach(purpose -> names.add(purpose.getName()));
    Collections.sort(names);
    return names;
  }
}
