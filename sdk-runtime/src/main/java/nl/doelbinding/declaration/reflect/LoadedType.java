package nl.doelbinding.declaration.reflect;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a loaded class declare. The places, in their order: the field or record
 * component, the getter, the same getter further up, the class, the type of the value; the first
 * that decides wins.
 *
 * <p>Immutable; threads may share it.
 */
public final class LoadedType {

  private static final ClassValue<LoadedType> OF =
      new ClassValue<>() {
        @Override
        protected LoadedType computeValue(Class<?> type) {
          return new LoadedType(type, LoadedGetters.of(type));
        }
      };

  private final Class<?> type;
  private final Map<String, Decision> getters;

  private LoadedType(Class<?> type, Map<String, Decision> getters) {
    this.type = type;
    this.getters = Map.copyOf(getters);
  }

  /**
   * Of a class; remembered as long as the class is.
   *
   * @throws LinkageError if a class that its members name is not there
   */
  public static LoadedType of(Class<?> type) {
    return OF.get(type);
  }

  /** Whether a class comes with the JDK, and so declares nothing. */
  public static boolean isOfTheJdk(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return loader == null || loader == ClassLoader.getPlatformClassLoader();
  }

  /** The instance field of that name which stands nearest to the class. */
  public Optional<Field> field(String name) {
    for (Class<?> next = type; next != null && !isOfTheJdk(next); next = next.getSuperclass()) {
      for (Field field : next.getDeclaredFields()) {
        if (field.getName().equals(name) && isOfInstance(field)) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  /** What is decided about a field of it, or of a superclass; {@code null} if nothing is. */
  public @Nullable Decision of(Field field) {
    if (!isOfInstance(field)) {
      return null;
    }
    Decision decided = member(field);
    if (decided == null) {
      decided = around(field.getDeclaringClass(), field.getType());
    }
    return decided == null ? getters.get(field.getName()) : decided;
  }

  /** What the field and the getters of its class decide; {@code null} if they do not. */
  public @Nullable Decision member(Field field) {
    Decision decided = Decisions.of(field);
    return decided == null ? of(field.getDeclaringClass()).getter(field.getName()) : decided;
  }

  /** What the getters of a property decide, the nearest first; {@code null} if they do not. */
  public @Nullable Decision getter(String property) {
    return getters.get(property);
  }

  /** What the class of a member decides, or the type of its value; {@code null} if neither does. */
  public static @Nullable Decision around(Class<?> owner, Class<?> valueType) {
    Decision decided = Decisions.of(owner);
    return decided == null ? ofValue(valueType) : decided;
  }

  /** The properties that some getter calls personal data. */
  public Set<String> personalGetters() {
    return getters.entrySet().stream()
        .filter(getter -> getter.getValue().isPersonal())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The property that a method reads; the name of the method if it is no getter. */
  public static String property(Method method) {
    return LoadedGetters.property(method, method.getDeclaringClass().isRecord());
  }

  private static boolean isOfInstance(Field field) {
    return !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic();
  }

  private static @Nullable Decision ofValue(Class<?> valueType) {
    Class<?> element = valueType;
    while (element.isArray()) {
      element = element.getComponentType();
    }
    return isOfTheJdk(element) ? null : Decisions.of(element);
  }
}
