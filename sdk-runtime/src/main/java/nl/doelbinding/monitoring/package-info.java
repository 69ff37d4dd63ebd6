/**
 * Keeps what was observed until it is looked at: the file that the adoption report is made of.
 *
 * <p>Start with the system property {@code doelbinding.observed=FILE}, or with {@link
 * nl.doelbinding.monitoring.ObservedFile}. The packages below show violations to consoles,
 * recordings and meters.
 */
@NullMarked
package nl.doelbinding.monitoring;

import org.jspecify.annotations.NullMarked;
