package nl.doelbinding.logging.internal;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.doelbinding.declaration.reflect.Decision;
import nl.doelbinding.declaration.reflect.LoadedType;

/**
 * The fields of a class that are declared as personal data.
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
    return LoadedType.isOfTheJdk(type) ? NONE : OF.get(type);
  }

  /** Whether an object of this class has nothing to hide. */
  boolean isNone() {
    return fields.isEmpty() && complete;
  }

  private static DeclaredMembers read(Class<?> type) {
    LoadedType loaded = LoadedType.of(type);
    Set<String> left = new HashSet<>(loaded.personalGetters());
    List<Field> fields = new ArrayList<>();
    boolean complete = true;
    for (Class<?> owner = type;
        owner != null && !LoadedType.isOfTheJdk(owner);
        owner = owner.getSuperclass()) {
      for (Field field : owner.getDeclaredFields()) {
        left.remove(field.getName());
        Decision decision = loaded.of(field);
        if (decision != null && decision.isPersonal()) {
          if (field.trySetAccessible()) {
            fields.add(field);
          } else {
            complete = false;
          }
        }
      }
    }
    boolean hollow = !fields.isEmpty() && isProxy(type);
    return fields.isEmpty() && complete && left.isEmpty()
        ? NONE
        : new DeclaredMembers(List.copyOf(fields), complete && left.isEmpty() && !hollow);
  }

  /** Proxies of Hibernate, Spring and the like: their fields are empty, their getters are not. */
  private static boolean isProxy(Class<?> type) {
    return type.getName().contains("$$") || type.getName().contains("$HibernateProxy$");
  }
}
