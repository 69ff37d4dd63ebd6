/**
 * Masks what the handlers of {@code java.util.logging} write: the whole formatted record, stack
 * trace included. Needs the module {@code java.logging}.
 *
 * <p>Start with {@link nl.doelbinding.logging.jul.MaskingFormatter}.
 */
@NullMarked
package nl.doelbinding.logging.jul;

import org.jspecify.annotations.NullMarked;
