package nl.doelbinding.purpose;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds what {@code META-INF/services} names, and passes over what is broken. */
final class Providers {

  private Providers() {}

  static <T> List<T> of(Class<T> kind) {
    List<T> result = new ArrayList<>();
    Iterator<T> providers = ServiceLoader.load(kind, Providers.class.getClassLoader()).iterator();
    try {
      while (providers.hasNext()) {
        add(providers, result);
      }
    } catch (ServiceConfigurationError | LinkageError broken) {
      logFailure("The " + kind.getSimpleName() + "s in META-INF/services cannot be read", broken);
    }
    return result;
  }

  private static <T> void add(Iterator<T> providers, List<T> result) {
    try {
      result.add(providers.next());
    } catch (ServiceConfigurationError | LinkageError broken) {
      logFailure("A listener or monitor of META-INF/services cannot be made", broken);
    }
  }

  static void logFailure(String message, Throwable thrown) {
    System.getLogger(Enforcement.LOGGER).log(Level.ERROR, message, thrown);
  }
}
