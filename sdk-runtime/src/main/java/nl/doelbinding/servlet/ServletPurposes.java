package nl.doelbinding.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.doelbinding.purpose.PurposeBinding;
import nl.doelbinding.purpose.PurposeDeclarations;
import org.jspecify.annotations.Nullable;

/** What the servlets of a context declare, by name. Threads may share it. */
final class ServletPurposes {

  private static final Logger LOG = System.getLogger("nl.doelbinding.servlet");

  private final Map<String, PurposeBinding> byName = new ConcurrentHashMap<>();

  PurposeBinding of(ServletContext context, @Nullable String servlet) {
    if (servlet == null || servlet.isEmpty()) {
      return PurposeBinding.NONE;
    }
    PurposeBinding known = byName.get(servlet);
    if (known != null) {
      return known;
    }
    ServletRegistration registration = context.getServletRegistration(servlet);
    if (registration == null || registration.getClassName() == null) {
      // Not remembered: names that come from a request must not fill the memory.
      return PurposeBinding.NONE;
    }
    return byName.computeIfAbsent(
        servlet, name -> declared(registration.getClassName(), context.getClassLoader()));
  }

  private static PurposeBinding declared(String className, @Nullable ClassLoader loader) {
    try {
      return PurposeDeclarations.of(load(className, loader)).orElse(PurposeBinding.NONE);
    } catch (ClassNotFoundException | LinkageError | RuntimeException unusable) {
      // The request goes on without a purpose, and what it may not read is refused.
      LOG.log(
          Level.ERROR,
          "The purposes of servlet " + className + " cannot be read; it runs without a purpose",
          unusable);
      return PurposeBinding.NONE;
    }
  }

  /** An embedded context may have no loader; then its classes are those of the application. */
  private static Class<?> load(String className, @Nullable ClassLoader loader)
      throws ClassNotFoundException {
    ClassLoader next = loader == null ? Thread.currentThread().getContextClassLoader() : loader;
    return Class.forName(
        className, false, next == null ? ServletPurposes.class.getClassLoader() : next);
  }
}
