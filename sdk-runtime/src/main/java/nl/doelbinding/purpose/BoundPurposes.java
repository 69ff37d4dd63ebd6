package nl.doelbinding.purpose;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.doelbinding.annotations.Purpose;

/**
 * Purposes bound together. Immutable; threads may share it.
 *
 * @param purposes those that were named and cover something, in that order
 * @param roots those of them that are bound as they are, not as what another one leaves of them: a
 *     kind of these may be bound inside
 * @param covered the same and their super-purposes: what a field may be declared for
 * @param refused those that were named inside a binding that does not cover them
 * @param mask the bits of what is covered
 * @param open whether any purpose may be bound inside, as where nothing is bound
 */
record BoundPurposes(
    Set<Class<?>> purposes,
    Set<Class<?>> roots,
    Set<Class<?>> covered,
    Set<Class<?>> refused,
    long mask,
    boolean open) {

  /** Nothing is bound. */
  static final BoundPurposes NONE =
      new BoundPurposes(Set.of(), Set.of(), Set.of(), Set.of(), 0, /* open= */ true);

  /** The same on a thread whose task was handed over where nothing was bound. */
  static final BoundPurposes NOT_HANDED_OVER =
      new BoundPurposes(Set.of(), Set.of(), Set.of(), Set.of(), 0, /* open= */ true);

  /** Bound to no purpose at all. */
  static final BoundPurposes NOTHING = of(Set.of(), Set.of(), Set.of(), Set.of());

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
          return of(Set.of(purpose), Set.of(purpose), covered, Set.of());
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
      return NOTHING;
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
    return of(named, named, covered, Set.of());
  }

  static BoundPurposes of(Class<?> purpose) {
    return SINGLE.get(requireNonNull(purpose, "purpose"));
  }

  private static BoundPurposes of(
      Set<Class<?>> named, Set<Class<?>> roots, Set<Class<?>> covered, Set<Class<?>> refused) {
    return new BoundPurposes(
        Collections.unmodifiableSet(named),
        Set.copyOf(roots),
        Set.copyOf(covered),
        Set.copyOf(refused),
        PurposeNumbers.mask(covered),
        /* open= */ false);
  }

  /** Whether nothing is bound, so that any purpose may be. */
  boolean isNone() {
    return open;
  }

  @SuppressWarnings("ReferenceEquality") // it equals NONE, and tells how it came to be bound
  boolean isLostOnTheWay() {
    return this == NOT_HANDED_OVER;
  }

  /**
   * What is left of these inside an outer binding: of each purpose what the outer one covers too,
   * and what is a kind of a purpose that the outer one bound as it is. Nothing is added that the
   * outer one has nothing to do with, however often this is nested.
   */
  BoundPurposes inside(BoundPurposes outer) {
    if (outer.open() || (outer.roots.containsAll(purposes) && outer.covered.containsAll(covered))) {
      return this;
    }
    Set<Class<?>> named = new LinkedHashSet<>();
    Set<Class<?>> kept = new LinkedHashSet<>();
    Set<Class<?>> left = new LinkedHashSet<>();
    Set<Class<?>> cut = new LinkedHashSet<>(refused);
    for (Class<?> purpose : purposes) {
      Set<Class<?>> common = new LinkedHashSet<>(of(purpose).covered);
      common.removeIf(one -> !outer.covered.contains(one) && !outer.hasKind(one));
      (common.isEmpty() ? cut : named).add(purpose);
      if (outer.hasKind(purpose)) {
        kept.add(purpose);
      }
      left.addAll(common);
    }
    return of(named, kept, left, cut);
  }

  private boolean hasKind(Class<?> purpose) {
    return !Collections.disjoint(of(purpose).covered, roots);
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
