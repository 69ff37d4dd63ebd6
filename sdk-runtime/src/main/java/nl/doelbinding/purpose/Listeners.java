package nl.doelbinding.purpose;

import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;

/** Those who are told of a violation. Threads may share it. */
final class Listeners {

  static final Listeners ALL = found();

  private final CopyOnWriteArrayList<ViolationListener> listeners = new CopyOnWriteArrayList<>();
  private final ThreadLocal<Boolean> telling = new ThreadLocal<>();

  Listeners(List<ViolationListener> first) {
    listeners.addAllAbsent(first);
  }

  void add(ViolationListener listener) {
    listeners.addIfAbsent(listener);
  }

  void remove(ViolationListener listener) {
    listeners.remove(listener);
  }

  void tell(PurposeViolation violation) {
    if (telling.get() != null) {
      // A listener that reads personal data itself would be told of that for ever.
      return;
    }
    telling.set(true);
    try {
      for (ViolationListener listener : listeners) {
        tell(listener, violation);
      }
    } finally {
      telling.remove();
    }
  }

  private static void tell(ViolationListener listener, PurposeViolation violation) {
    try {
      listener.onViolation(violation);
    } catch (VirtualMachineError broken) {
      throw broken;
    } catch (Throwable thrown) {
      // Reporting must not decide about the read: the mode does. Without the message of the
      // exception, which may hold what the listener looked up.
      System.getLogger(Enforcement.LOGGER)
          .log(
              Level.ERROR,
              "The violation listener {0} failed with {1}",
              listener.getClass().getName(),
              thrown.getClass().getName());
    }
  }

  private static Listeners found() {
    Listeners result = new Listeners(List.of(new LoggingViolationListener()));
    Iterator<ViolationListener> providers =
        ServiceLoader.load(ViolationListener.class, Listeners.class.getClassLoader()).iterator();
    try {
      while (providers.hasNext()) {
        add(providers, result);
      }
    } catch (ServiceConfigurationError | LinkageError broken) {
      log("The violation listeners in META-INF/services cannot be read", broken);
    }
    return result;
  }

  private static void add(Iterator<ViolationListener> providers, Listeners result) {
    try {
      result.add(providers.next());
    } catch (ServiceConfigurationError | LinkageError broken) {
      log("A violation listener of META-INF/services cannot be made", broken);
    }
  }

  private static void log(String message, Throwable thrown) {
    System.getLogger(Enforcement.LOGGER).log(Level.ERROR, message, thrown);
  }
}
