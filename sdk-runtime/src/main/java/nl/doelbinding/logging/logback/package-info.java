/**
 * Masks what Logback writes: the whole encoded line, so message, arguments, MDC, key-value pairs
 * and stack trace, whatever the layout. Needs logback-classic.
 *
 * <p>Start with {@link nl.doelbinding.logging.logback.MaskingEncoder}.
 */
@NullMarked
package nl.doelbinding.logging.logback;

import org.jspecify.annotations.NullMarked;
