package nl.doelbinding.purpose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Starts and stops those who show enforcement to the outside. */
final class Monitors {

  private static final Object LOCK = new Object();

  @SuppressWarnings("NonFinalStaticField") // the state; null after the end
  private static @Nullable List<EnforcementMonitor> started = new ArrayList<>();

  private Monitors() {}

  /**
   * On a thread of its own: the first woven read of an application should not wait for an MBean
   * server, nor should a monitor meet a class that is still being initialised.
   */
  static void startSoon() {
    try {
      Thread thread = new Thread(null, Monitors::start, "doelbinding-monitors", 0, false);
      thread.setDaemon(true);
      // Else the thread would hold on to whichever application came first.
      thread.setContextClassLoader(Monitors.class.getClassLoader());
      thread.start();
    } catch (RuntimeException | OutOfMemoryError refused) {
      // Without a monitor, but with checks.
      Providers.logFailure("No thread can be started for the monitors", refused);
    }
  }

  private static void start() {
    synchronized (LOCK) {
      if (started != null) {
        started.addAll(Providers.of(EnforcementMonitor.class));
        each(started, EnforcementMonitor::start);
      }
    }
  }

  static void stop() {
    synchronized (LOCK) {
      if (started != null) {
        each(started, EnforcementMonitor::stop);
        started = null;
      }
    }
  }

  private static void each(List<EnforcementMonitor> monitors, Consumer<EnforcementMonitor> action) {
    for (EnforcementMonitor monitor : monitors) {
      try {
        action.accept(monitor);
      } catch (RuntimeException | LinkageError broken) {
        Providers.logFailure("The monitor " + monitor.getClass().getName() + " failed", broken);
      }
    }
  }
}
