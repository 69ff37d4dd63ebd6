package nl.doelbinding.declaration.reflect;

import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
    List<Annotation> repeated = repeated(annotation);
    if (!repeated.isEmpty()) {
      return of(repeated, seen);
    }
    return mayCarryOurs(type) && seen.add(type)
        ? of(Arrays.asList(type.getAnnotations()), seen)
        : null;
  }

  /** The annotations in the container that the compiler puts round repeated ones. */
  private static List<Annotation> repeated(Annotation annotation) {
    if (annotation instanceof PersonalData.List ours) {
      return List.of(ours.value());
    }
    Class<? extends Annotation> type = annotation.annotationType();
    if (!mayCarryOurs(type)) {
      return List.of();
    }
    try {
      Method value = type.getMethod("value");
      Class<?> element = value.getReturnType().getComponentType();
      Repeatable repeatable = element == null ? null : element.getAnnotation(Repeatable.class);
      // Its type need not be public.
      return repeatable != null && repeatable.value() == type && value.trySetAccessible()
          ? List.of((Annotation[]) value.invoke(annotation))
          : List.of();
    } catch (ReflectiveOperationException noContainer) {
      return List.of(); // an annotation without a value, or one nobody may look into
    }
  }

  private static boolean mayCarryOurs(Class<?> annotationType) {
    return annotationType.getClassLoader() != null
        && annotationType.getPackage() != PersonalData.class.getPackage();
  }
}
