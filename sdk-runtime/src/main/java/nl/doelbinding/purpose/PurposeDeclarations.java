package nl.doelbinding.purpose;

import static java.util.Objects.requireNonNull;

import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.annotations.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What servlets, controllers and resources declare with {@link ForPurpose}, for the adapters of the
 * frameworks that call them; without weaving. The annotation may be carried by one of a team's own.
 *
 * <p>A declaration that names what is no purpose is logged, and of it only the purposes are bound.
 *
 * <p>Threads may use it at the same time. It looks anew each time, so that callers keep what it
 * says.
 *
 * @since 0.1
 */
public final class PurposeDeclarations {

  private PurposeDeclarations() {}

  /** That of a type or the nearest superclass that has one. */
  public static Optional<PurposeBinding> of(Class<?> type) {
    for (Class<?> next = requireNonNull(type, "type"); next != null; next = next.getSuperclass()) {
      ForPurpose found = carriedBy(next, new HashSet<>());
      if (found != null) {
        return Optional.of(binding(found, next.getName()));
      }
    }
    return Optional.empty();
  }

  /**
   * That of a method or of one that it overrides; else that of the type it is called on.
   *
   * @param type the class of the object, which may inherit the method
   */
  public static Optional<PurposeBinding> of(Method method, Class<?> type) {
    requireNonNull(type, "type");
    ForPurpose found = carriedBy(requireNonNull(method, "method"), new HashSet<>());
    for (Class<?> next = type; found == null && next != null; next = next.getSuperclass()) {
      found = overridden(method, next);
    }
    return found == null
        ? of(type)
        : Optional.of(binding(found, type.getName() + "." + method.getName()));
  }

  /** Of the method of the same signature in a type or, whatever their order, its interfaces. */
  private static @Nullable ForPurpose overridden(Method method, Class<?> type) {
    ForPurpose found = null;
    try {
      found =
          carriedBy(
              type.getDeclaredMethod(method.getName(), method.getParameterTypes()),
              new HashSet<>());
    } catch (NoSuchMethodException absent) {
      // then one of its interfaces may have it
    }
    for (Class<?> wider : type.getInterfaces()) {
      found = found == null ? overridden(method, wider) : found;
    }
    return found;
  }

  /** That of the element itself, or of its annotations and theirs; they may lead in a circle. */
  private static @Nullable ForPurpose carriedBy(
      AnnotatedElement element, Set<AnnotatedElement> seen) {
    ForPurpose found = element.getDeclaredAnnotation(ForPurpose.class);
    if (found == null && seen.add(element)) {
      for (Annotation annotation : element.getDeclaredAnnotations()) {
        found = found == null ? carriedBy(annotation.annotationType(), seen) : found;
      }
    }
    return found;
  }

  private static PurposeBinding binding(ForPurpose declaration, String place) {
    List<Class<?>> purposes = new ArrayList<>();
    for (Class<?> purpose : declaration.value()) {
      if (purpose.isAnnotationPresent(Purpose.class)) {
        purposes.add(purpose);
      } else {
        System.getLogger(Enforcement.LOGGER)
            .log(
                Level.ERROR,
                "The @ForPurpose of {0} names {1}, which is no purpose: it is not bound there",
                place,
                purpose.getName());
      }
    }
    return PurposeBinding.of(purposes);
  }
}
