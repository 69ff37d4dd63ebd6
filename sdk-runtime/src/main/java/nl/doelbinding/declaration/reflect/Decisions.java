package nl.doelbinding.declaration.reflect;

import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.PersonalData;
import org.jspecify.annotations.Nullable;

/** Reads from annotations, a team's own included, what is decided about their element. */
public final class Decisions {

  private Decisions() {}

  /** What stands on the element itself; {@code null} if nothing there decides. */
  public static @Nullable Decision of(AnnotatedElement element) {
    return of(Arrays.asList(element.getAnnotations()));
  }

  /** What these annotations of one element say; {@code null} if none of them decides. */
  public static @Nullable Decision of(Iterable<Annotation> annotations) {
    return of(annotations, new HashSet<>());
  }

  private static @Nullable Decision of(Iterable<Annotation> annotations, Set<Class<?>> seen) {
    Decision decided = null;
    for (Annotation annotation : annotations) {
      Decision next = of(annotation, seen);
      decided =
          decided == null || next == null ? (next == null ? decided : next) : decided.and(next);
    }
    return decided;
  }

  private static @Nullable Decision of(Annotation annotation, Set<Class<?>> seen) {
    Class<? extends Annotation> type = annotation.annotationType();
    if (annotation instanceof PersonalData declaration) {
      return Decision.of(declaration);
    }
    if (type == NotPersonalData.class) {
      return Decision.NOT_PERSONAL;
    }
    if (annotation instanceof PersonalData.List repeated) {
      return of(Arrays.asList(repeated.value()), seen);
    }
    Class<?> carrier = repeated(type);
    return mayCarryOurs(carrier) && seen.add(carrier)
        ? of(Arrays.asList(carrier.getAnnotations()), seen)
        : null;
  }

  /** The annotation that the compiler puts in a container when it is repeated, or itself. */
  private static Class<?> repeated(Class<? extends Annotation> type) {
    try {
      Class<?> element = type.getMethod("value").getReturnType().getComponentType();
      Repeatable repeatable = element == null ? null : element.getAnnotation(Repeatable.class);
      return element != null && repeatable != null && repeatable.value() == type ? element : type;
    } catch (NoSuchMethodException noContainer) {
      return type;
    }
  }

  private static boolean mayCarryOurs(Class<?> annotationType) {
    return annotationType.getClassLoader() != null
        && annotationType.getPackage() != PersonalData.class.getPackage();
  }
}
