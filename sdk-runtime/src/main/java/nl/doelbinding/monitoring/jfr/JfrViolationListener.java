package nl.doelbinding.monitoring.jfr;

import nl.doelbinding.purpose.PurposeViolation;
import nl.doelbinding.purpose.ViolationListener;

/**
 * Leaves an event in a running recording, where the virtual machine has a flight recorder. Found by
 * {@link java.util.ServiceLoader}. Threads may share it.
 *
 * @since 0.1
 */
public final class JfrViolationListener implements ViolationListener {

  private static final boolean PRESENT = ModuleLayer.boot().findModule("jdk.jfr").isPresent();

  /** For the {@link java.util.ServiceLoader}. */
  public JfrViolationListener() {}

  @Override
  public void onViolation(PurposeViolation violation) {
    onViolations(violation, 1);
  }

  @Override
  public void onViolations(PurposeViolation violation, long times) {
    if (PRESENT) {
      PurposeViolationEvent.commit(violation, times);
    }
  }
}
