package nl.doelbinding.purpose;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.doelbinding.annotations.Purpose;

/**
 * Purposes bound together.
 *
 * @param purposes those that were named, in that order
 * @param covered the same and their super-purposes: what a field may be declared for
 */
record BoundPurposes(Set<Class<?>> purposes, Set<Class<?>> covered) {

  static final BoundPurposes NONE = new BoundPurposes(Set.of(), Set.of());

  private static final ClassValue<BoundPurposes> SINGLE =
      new ClassValue<>() {
        @Override
        protected BoundPurposes computeValue(Class<?> purpose) {
          if (!purpose.isAnnotationPresent(Purpose.class)) {
            throw new IllegalArgumentException(
                purpose.getName()
                    + " is no purpose: put @Purpose on it, or bind an interface that carries it");
          }
          Set<Class<?>> covered = new LinkedHashSet<>();
          cover(purpose, covered);
          return new BoundPurposes(Set.of(purpose), Set.copyOf(covered));
        }
      };

  /**
   * The purposes, checked.
   *
   * @throws IllegalArgumentException naming a class that does not carry {@link Purpose}
   */
  static BoundPurposes of(Collection<? extends Class<?>> purposes) {
    requireNonNull(purposes, "purposes");
    if (purposes.isEmpty()) {
      return NONE;
    }
    if (purposes.size() == 1) {
      return of(purposes.iterator().next());
    }
    Set<Class<?>> named = new LinkedHashSet<>();
    Set<Class<?>> covered = new LinkedHashSet<>();
    for (Class<?> purpose : purposes) {
      covered.addAll(of(purpose).covered());
      named.add(purpose);
    }
    return new BoundPurposes(Collections.unmodifiableSet(named), Set.copyOf(covered));
  }

  static BoundPurposes of(Class<?> purpose) {
    return SINGLE.get(requireNonNull(purpose, "purpose"));
  }

  private static void cover(Class<?> type, Set<Class<?>> covered) {
    if (type.isAnnotationPresent(Purpose.class)) {
      covered.add(type);
    }
    for (Class<?> wider : type.getInterfaces()) {
      cover(wider, covered);
    }
  }
}
