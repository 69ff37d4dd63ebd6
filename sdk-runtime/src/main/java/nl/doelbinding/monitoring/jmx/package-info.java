/**
 * Shows and switches the modes of purpose checks over JMX, as {@code
 * nl.doelbinding:type=Enforcement}. Nothing needs to be called: it is found by {@link
 * java.util.ServiceLoader}, and does nothing where the virtual machine has no {@code
 * java.management}.
 */
@NullMarked
package nl.doelbinding.monitoring.jmx;

import org.jspecify.annotations.NullMarked;
