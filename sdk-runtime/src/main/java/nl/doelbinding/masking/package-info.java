/**
 * Finds IP addresses in log text and writes something shorter in their place, so that a log file
 * holds no full address. Knows no logging framework; the hooks into Logback and Jetty stand in
 * packages of their own.
 *
 * <p>Start with {@link nl.doelbinding.masking.LogMasker}. A truncated address is still personal
 * data (GDPR Recital 30): masking lowers the risk of a log file, it does not take the file out of
 * the law.
 */
@NullMarked
package nl.doelbinding.masking;

import org.jspecify.annotations.NullMarked;
