/**
 * Violations of purposes as meters of Micrometer. Start with {@link
 * nl.doelbinding.monitoring.micrometer.PurposeMeters}, which is bound to a registry.
 */
@NullMarked
package nl.doelbinding.monitoring.micrometer;

import org.jspecify.annotations.NullMarked;
