/**
 * Masks what Log4j 2 writes: the whole encoded line, so message, parameters, context data and stack
 * trace, whatever the layout. Needs log4j-core.
 *
 * <p>Start with {@link nl.doelbinding.logging.log4j.MaskingLayout}; for appenders that read events
 * and no lines there is {@link nl.doelbinding.logging.log4j.MaskingRewritePolicy}.
 */
@NullMarked
package nl.doelbinding.logging.log4j;

import org.jspecify.annotations.NullMarked;
