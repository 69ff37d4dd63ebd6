package nl.doelbinding.monitoring.jmx;

import nl.doelbinding.purpose.EnforcementMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Registers {@link EnforcementMXBean} with the MBean server of the virtual machine, where there is
 * one. Found by {@link java.util.ServiceLoader}.
 *
 * @since 0.1
 */
public final class JmxMonitor implements EnforcementMonitor {

  private @Nullable Registration registration;

  /** For the {@link java.util.ServiceLoader}. */
  public JmxMonitor() {}

  @Override
  public void start() {
    if (ModuleLayer.boot().findModule("java.management").isPresent()) {
      registration = Registration.register(new EnforcementBean());
    }
  }

  @Override
  public void stop() {
    Registration known = registration;
    if (known != null) {
      known.close();
    }
  }
}
