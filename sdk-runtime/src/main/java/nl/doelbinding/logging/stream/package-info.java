/**
 * Masks what is written to a stream, for whatever no other hook reaches: a library that prints, the
 * console, a pipe. Needs only the JDK.
 *
 * <p>Start with {@link nl.doelbinding.logging.stream.MaskingOutputStream}, or for the console with
 * {@link nl.doelbinding.logging.stream.MaskedSystemStreams}.
 */
@NullMarked
package nl.doelbinding.logging.stream;

import org.jspecify.annotations.NullMarked;
