package nl.doelbinding.audit;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.UUID;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.DataSubjectId;
import nl.doelbinding.declaration.reflect.LoadedType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the identifier of the data subject out of the objects of a class. Reads fields only, and
 * past the woven checks: a getter could load what is lazy, or be refused.
 *
 * <p>Immutable; threads may share it.
 */
final class SubjectIdReader {

  /** From an order to its customer, and to the account of that one; a circle ends here. */
  private static final int MAX_DEPTH = 4;

  private static final ClassValue<Optional<SubjectIdReader>> OF =
      new ClassValue<>() {
        @Override
        protected Optional<SubjectIdReader> computeValue(Class<?> type) {
          return make(type);
        }
      };

  private final MethodHandle getter;
  private final String type;

  private SubjectIdReader(MethodHandle getter, String type) {
    this.getter = getter;
    this.type = type;
  }

  /** Who an object is about; {@code null} if it does not tell. */
  static @Nullable SubjectId read(@Nullable Object holder) {
    Object next = holder;
    for (int depth = 0; next != null && depth < MAX_DEPTH; depth++) {
      SubjectIdReader reader = OF.get(next.getClass()).orElse(null);
      if (reader == null) {
        return null;
      }
      next = reader.value(next);
      if (isIdentifier(next)) {
        return new SubjectId(String.valueOf(next), reader.type);
      }
    }
    return null;
  }

  private @Nullable Object value(Object holder) {
    try {
      return getter.invoke(holder);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable impossible) {
      throw new AssertionError("A field throws nothing", impossible);
    }
  }

  private static boolean isIdentifier(@Nullable Object value) {
    return value instanceof CharSequence
        || value instanceof Number
        || value instanceof UUID
        || value instanceof Enum<?>;
  }

  private static Optional<SubjectIdReader> make(Class<?> type) {
    for (Class<?> next = type;
        next != null && !LoadedType.isOfTheJdk(next);
        next = next.getSuperclass()) {
      Field field = marked(next);
      if (field != null) {
        return reader(field, type);
      }
    }
    return Optional.empty();
  }

  /** The field that is marked, or that of a getter that is. */
  private static @Nullable Field marked(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (field.isAnnotationPresent(DataSubjectId.class)
          && !Modifier.isStatic(field.getModifiers())) {
        return field;
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (method.isAnnotationPresent(DataSubjectId.class) && method.getParameterCount() == 0) {
        return LoadedType.of(type).field(LoadedType.property(method)).orElse(null);
      }
    }
    return null;
  }

  private static Optional<SubjectIdReader> reader(Field field, Class<?> type) {
    if (!field.trySetAccessible()) {
      return Optional.empty(); // its module is not open: the record says that nobody is named
    }
    try {
      DataSubject[] subjects = type.getAnnotationsByType(DataSubject.class);
      return Optional.of(
          new SubjectIdReader(
              MethodHandles.lookup().unreflectGetter(field),
              subjects.length == 0 ? field.getName() : subjects[0].value()));
    } catch (IllegalAccessException impossible) {
      throw new AssertionError("It has been made accessible", impossible);
    }
  }
}
