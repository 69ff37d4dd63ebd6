package nl.doelbinding.weaving.agent;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells the few classes in which the weaver may find something to do from the many in which it
 * cannot, quickly: it errs on the side of a class too many. Follows what {@link
 * nl.doelbinding.declaration.Declarations} says of where a declaration may stand.
 *
 * <p>Remembers one bit for each type. Threads may share it.
 */
final class Relevance {

  private final ClassResources classes;

  /** Whether a type itself, not its supertypes, may declare something. */
  private final Map<String, Boolean> declaring = new ConcurrentHashMap<>();

  /** The same with its supertypes, which may declare a field or the getter of one. */
  private final Map<String, Boolean> inheriting = new ConcurrentHashMap<>();

  private final Set<String> unfound = ConcurrentHashMap.newKeySet();

  Relevance(ClassResources classes) {
    this.classes = classes;
  }

  /** Whether the weaver has to look at a class. */
  boolean isRelevant(ClassGlance glance) {
    String name = glance.name();
    learn(name, glance);
    return mayInherit(name, new HashSet<>())
        || glance.anyRead(owner -> mayInherit(owner, new HashSet<>()), this::isDeclaredType);
  }

  /**
   * Whether a class that was asked for before, and could not be found, declares something: reads of
   * it in classes that are loaded already were taken for reads of nothing.
   */
  boolean isLate(String name) {
    return unfound.remove(name) && mayInherit(name, new HashSet<>());
  }

  private void learn(String name, ClassGlance glance) {
    boolean declares = declares(glance);
    if (!Boolean.valueOf(declares).equals(declaring.put(name, declares))) {
      inheriting.remove(name);
    }
    if (!inheriting.containsKey(name)) {
      Set<String> path = new HashSet<>(Set.of(name));
      inheriting.put(name, declares || anyInherits(glance, path));
    }
  }

  /** Whether a field of that type may be declared by its type. */
  private boolean isDeclaredType(String descriptor) {
    if (descriptor.charAt(0) == '(' || descriptor.indexOf('L') < 0) {
      return false;
    }
    String type = descriptor.substring(descriptor.indexOf('L') + 1, descriptor.length() - 1);
    if (SkippedClasses.contain(type)) {
      return false;
    }
    Boolean known = declaring.get(type);
    if (known == null) {
      ClassGlance glance = find(type);
      known = glance != null && declares(glance);
      declaring.putIfAbsent(type, known);
    }
    return known;
  }

  private boolean mayInherit(String type, Set<String> path) {
    if (SkippedClasses.contain(type)) {
      return false;
    }
    Boolean known = inheriting.get(type);
    if (known != null) {
      return known;
    }
    if (!path.add(type)) {
      return false; // a circle, which the JVM refuses
    }
    ClassGlance glance = find(type);
    boolean inherits = false;
    if (glance == null) {
      unfound.add(type);
    } else {
      boolean declares = declares(glance);
      declaring.putIfAbsent(type, declares);
      inherits = declares || anyInherits(glance, path);
    }
    inheriting.putIfAbsent(type, inherits);
    return inherits;
  }

  private boolean anyInherits(ClassGlance glance, Set<String> path) {
    for (String supertype : glance.supertypes()) {
      if (mayInherit(supertype, path)) {
        return true;
      }
    }
    return false;
  }

  /** A class that is not there, or damaged, declares nothing: the JVM cannot load it either. */
  private @Nullable ClassGlance find(String type) {
    byte[] bytes = classes.bytes(type);
    try {
      return bytes == null ? null : ClassGlance.whole(bytes);
    } catch (RuntimeException damaged) {
      return null;
    }
  }

  private boolean declares(ClassGlance glance) {
    return glance.namesOurs() || anyCarriesOurs(glance.annotations(), new HashSet<>());
  }

  /** Whether one of a team's own annotations may stand for one of ours. */
  private boolean anyCarriesOurs(Set<String> annotations, Set<String> path) {
    for (String annotation : annotations) {
      if (carriesOurs(annotation, path)) {
        return true;
      }
    }
    return false;
  }

  private boolean carriesOurs(String annotation, Set<String> path) {
    if (SkippedClasses.contain(annotation) || !path.add(annotation)) {
      return false;
    }
    Boolean known = declaring.get(annotation);
    if (known == null) {
      ClassGlance glance = find(annotation);
      known = glance != null && (glance.namesOurs() || anyCarriesOurs(glance.annotations(), path));
      declaring.putIfAbsent(annotation, known);
    }
    return known;
  }
}
