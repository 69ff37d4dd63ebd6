package nl.doelbinding.logging.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.HashSet;
import java.util.Set;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.PersonalData;
import org.jspecify.annotations.Nullable;

/** Reads from the annotations of an element whether it is declared as personal data. */
final class DeclaringAnnotations {

  private DeclaringAnnotations() {}

  /** Whether it is; {@code null} if nothing here decides. */
  static @Nullable Boolean decide(AnnotatedElement element) {
    return decide(element.getAnnotations(), new HashSet<>());
  }

  private static @Nullable Boolean decide(Annotation[] annotations, Set<Class<?>> seen) {
    Boolean decided = null;
    for (Annotation annotation : annotations) {
      Class<? extends Annotation> type = annotation.annotationType();
      if (type == PersonalData.class || type == PersonalData.List.class) {
        return true;
      }
      if (type == NotPersonalData.class) {
        decided = false;
      } else if (mayCarryOurs(type) && seen.add(type)) {
        Boolean carried = decide(type.getAnnotations(), seen);
        if (Boolean.TRUE.equals(carried)) {
          return true;
        }
        decided = decided == null ? carried : decided;
      }
    }
    return decided;
  }

  private static boolean mayCarryOurs(Class<?> annotationType) {
    return annotationType.getClassLoader() != null
        && annotationType.getPackage() != PersonalData.class.getPackage();
  }
}
