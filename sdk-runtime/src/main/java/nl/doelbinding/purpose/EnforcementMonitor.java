package nl.doelbinding.purpose;

/**
 * Shows {@link Enforcement} to the outside or lets it be steered from there, as over JMX.
 *
 * <p>Monitors are found by {@link java.util.ServiceLoader}, in the class loader of this library,
 * and started once, on a thread of their own, when the first woven read or the first use of {@link
 * Enforcement} comes: neither waits for them. What one throws is logged and goes no further.
 *
 * @since 0.1
 */
public interface EnforcementMonitor {

  /** Begins. Called once. */
  void start();

  /** Ends, and leaves nothing behind in what outlives the application. */
  void stop();
}
