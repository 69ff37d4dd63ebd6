/**
 * An event for the JDK Flight Recorder at each violation of a purpose, {@code
 * nl.doelbinding.PurposeViolation}. Nothing needs to be called: it is found by {@link
 * java.util.ServiceLoader}, and does nothing where the virtual machine has no {@code jdk.jfr} or
 * nothing is recorded.
 */
@NullMarked
package nl.doelbinding.monitoring.jfr;

import org.jspecify.annotations.NullMarked;
