package nl.doelbinding.weaving.agent;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.jar.asm.ClassReader;

/**
 * Tells the few classes in which the weaver may find something to do from the many in which it
 * cannot, quickly: it errs on the side of a class too many. Follows what {@link
 * nl.doelbinding.declaration.Declarations} says of where a declaration may stand.
 *
 * <p>Remembers one bit for each type. Threads may share it.
 */
final class Relevance {

  private static final int FIELD_REFERENCE = 9;
  private static final int METHOD_REFERENCE = 10;
  private static final String HIBERNATE_READ = "$$_hibernate_read_";

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
    String name = glance.reader().getClassName();
    learn(name, glance);
    return mayInherit(name, new HashSet<>()) || mentionsDeclared(glance.reader());
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

  private boolean mentionsDeclared(ClassReader reader) {
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      int tag = item == 0 ? 0 : reader.readByte(item - 1);
      if (tag == FIELD_REFERENCE || (tag == METHOD_REFERENCE && isHibernate(reader, item, buffer))) {
        int nameAndType = reader.getItem(reader.readUnsignedShort(item + 2));
        if (mayInherit(reader.readClass(item, buffer), new HashSet<>())
            || isDeclaredType(reader.readUTF8(nameAndType + 2, buffer))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isHibernate(ClassReader reader, int item, char[] buffer) {
    int nameAndType = reader.getItem(reader.readUnsignedShort(item + 2));
    return reader.readUTF8(nameAndType, buffer).startsWith(HIBERNATE_READ);
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
      byte[] bytes = classes.bytes(type);
      known = bytes != null && declares(new ClassGlance(bytes));
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
    byte[] bytes = classes.bytes(type);
    if (bytes == null) {
      unfound.add(type);
    }
    boolean inherits = false;
    if (bytes != null) {
      ClassGlance glance = new ClassGlance(bytes);
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
      byte[] bytes = classes.bytes(annotation);
      ClassGlance glance = bytes == null ? null : new ClassGlance(bytes);
      known = glance != null && (glance.namesOurs() || anyCarriesOurs(glance.annotations(), path));
      declaring.putIfAbsent(annotation, known);
    }
    return known;
  }
}
