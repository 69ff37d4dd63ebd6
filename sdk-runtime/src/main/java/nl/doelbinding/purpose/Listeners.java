package nl.doelbinding.purpose;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Those who are told of violations, or of permitted reads. Threads may share it.
 *
 * @param <L> what they are
 */
final class Listeners<L> {

  static final Listeners<ViolationListener> VIOLATIONS =
      found(ViolationListener.class, List.of(new LoggingViolationListener()));
  static final Listeners<PermittedReadListener> READS =
      found(PermittedReadListener.class, List.of());

  /** Of all kinds together: who is told of a violation may not cause a record of a read either. */
  private static final ThreadLocal<Boolean> TELLING = new ThreadLocal<>();

  private final CopyOnWriteArrayList<L> listeners = new CopyOnWriteArrayList<>();

  Listeners(List<L> first) {
    listeners.addAllAbsent(first);
  }

  void add(L listener) {
    listeners.addIfAbsent(listener);
  }

  void remove(L listener) {
    listeners.remove(listener);
  }

  void tell(Consumer<L> news) {
    if (listeners.isEmpty()) {
      return;
    }
    if (TELLING.get() != null) {
      // A listener that reads personal data itself would be told of that for ever.
      return;
    }
    TELLING.set(true);
    try {
      for (L listener : listeners) {
        tell(listener, news);
      }
    } finally {
      TELLING.remove();
    }
  }

  private static <L> void tell(L listener, Consumer<L> news) {
    try {
      news.accept(listener);
    } catch (VirtualMachineError broken) {
      throw broken;
    } catch (Throwable thrown) {
      // Reporting must not decide about the read: the mode does. Without the message of the
      // exception, which may hold what the listener looked up.
      System.getLogger(Enforcement.LOGGER)
          .log(
              Level.ERROR,
              "The listener {0} failed with {1}",
              listener.getClass().getName(),
              thrown.getClass().getName());
    }
  }

  private static <L> Listeners<L> found(Class<L> kind, List<L> first) {
    Listeners<L> result = new Listeners<>(first);
    Providers.of(kind).forEach(result::add);
    return result;
  }
}
