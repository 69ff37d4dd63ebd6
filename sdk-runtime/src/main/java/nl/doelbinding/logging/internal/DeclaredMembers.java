package nl.doelbinding.logging.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a class that are declared as personal data: what {@code
 * nl.doelbinding.declaration.Declarations} says of class bytes, said of a class that is loaded.
 *
 * @param fields those that can be read, by reflection and so unguarded by a purpose check
 * @param complete false if more is declared than these, which nobody can read here: a getter
 *     without a field, a module that is not open, a proxy that holds no values itself
 */
record DeclaredMembers(List<Field> fields, boolean complete) {

  private static final DeclaredMembers NONE = new DeclaredMembers(List.of(), true);

  private static final ClassValue<DeclaredMembers> OF =
      new ClassValue<>() {
        @Override
        protected DeclaredMembers computeValue(Class<?> type) {
          try {
            return read(type);
          } catch (LinkageError | RuntimeException unreadable) {
            return new DeclaredMembers(List.of(), false);
          }
        }
      };

  static DeclaredMembers of(Class<?> type) {
    return isOfTheJdk(type) ? NONE : OF.get(type);
  }

  /** Whether an object of this class has nothing to hide. */
  boolean isNone() {
    return fields.isEmpty() && complete;
  }

  private static DeclaredMembers read(Class<?> type) {
    Map<String, Boolean> getters = DeclaredGetters.of(type);
    Map<String, Boolean> left = new HashMap<>(getters);
    List<Field> fields = new ArrayList<>();
    boolean complete = true;
    for (Class<?> owner = type;
        owner != null && !isOfTheJdk(owner);
        owner = owner.getSuperclass()) {
      for (Field field : owner.getDeclaredFields()) {
        left.remove(field.getName());
        if (isDeclared(owner, field, getters)) {
          if (field.trySetAccessible()) {
            fields.add(field);
          } else {
            complete = false;
          }
        }
      }
    }
    boolean computed = left.containsValue(true);
    boolean hollow = !fields.isEmpty() && isProxy(type);
    return fields.isEmpty() && complete && !computed
        ? NONE
        : new DeclaredMembers(List.copyOf(fields), complete && !computed && !hollow);
  }

  /** The first place that decides wins, as docs/design.md has it. */
  private static boolean isDeclared(Class<?> owner, Field field, Map<String, Boolean> getters) {
    if (Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
      return false;
    }
    Boolean own = DeclaringAnnotations.decide(field);
    if (own == null) {
      own = getters.get(field.getName());
    }
    if (own == null) {
      own = DeclaringAnnotations.decide(owner);
    }
    if (own == null) {
      own = ofType(field.getType());
    }
    return Boolean.TRUE.equals(own);
  }

  private static @Nullable Boolean ofType(Class<?> type) {
    Class<?> element = type;
    while (element.isArray()) {
      element = element.getComponentType();
    }
    return isOfTheJdk(element) ? null : DeclaringAnnotations.decide(element);
  }

  /** Proxies of Hibernate, Spring and the like: their fields are empty, their getters are not. */
  private static boolean isProxy(Class<?> type) {
    return type.getName().contains("$$") || type.getName().contains("$HibernateProxy$");
  }

  private static boolean isOfTheJdk(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null || loader == ClassLoader.getPlatformClassLoader();
  }
}
