package nl.doelbinding.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.purpose.Purposes;
import org.jspecify.annotations.Nullable;

/** The purposes of the servlets of a context, by name. Threads may share it. */
final class ServletPurposes {

  private static final Logger LOG = System.getLogger("nl.doelbinding.servlet");
  private static final Class<?>[] NONE = {};

  private final Map<String, Class<?>[]> byName = new ConcurrentHashMap<>();

  Class<?>[] of(ServletContext context, @Nullable String servlet) {
    if (servlet == null || servlet.isEmpty()) {
      return NONE;
    }
    Class<?>[] known = byName.get(servlet);
    if (known != null) {
      return known;
    }
    ServletRegistration registration = context.getServletRegistration(servlet);
    if (registration == null || registration.getClassName() == null) {
      // Not remembered: names that come from a request must not fill the memory.
      return NONE;
    }
    return byName.computeIfAbsent(
        servlet, name -> declared(registration.getClassName(), context.getClassLoader()));
  }

  private static Class<?>[] declared(String className, @Nullable ClassLoader loader) {
    try {
      Class<?>[] purposes = declared(load(className, loader));
      Purposes.bindDeclared(purposes).close(); // refuses what is no purpose
      return purposes;
    } catch (ClassNotFoundException | LinkageError | RuntimeException unusable) {
      // The request goes on without a purpose, and what it may not read is refused.
      LOG.log(
          Level.ERROR,
          "The purposes of servlet " + className + " cannot be read; it runs without a purpose",
          unusable);
      return NONE;
    }
  }

  /** An embedded context may have no loader; then its classes are those of the application. */
  private static Class<?> load(String className, @Nullable ClassLoader loader)
      throws ClassNotFoundException {
    ClassLoader next = loader == null ? Thread.currentThread().getContextClassLoader() : loader;
    return Class.forName(
        className, false, next == null ? ServletPurposes.class.getClassLoader() : next);
  }

  private static Class<?>[] declared(Class<?> servlet) {
    for (Class<?> type = servlet; type != null; type = type.getSuperclass()) {
      ForPurpose found = carriedBy(type, new HashSet<>());
      if (found != null) {
        return found.value();
      }
    }
    return NONE;
  }

  /** That of the type itself, or of its annotations and theirs; they may lead in a circle. */
  private static @Nullable ForPurpose carriedBy(Class<?> type, Set<Class<?>> seen) {
    ForPurpose found = type.getDeclaredAnnotation(ForPurpose.class);
    if (found == null && seen.add(type)) {
      for (Annotation annotation : type.getDeclaredAnnotations()) {
        found = found == null ? carriedBy(annotation.annotationType(), seen) : found;
      }
    }
    return found;
  }
}
