/**
 * Finds identifiers in bytes, without regular expressions and without allocating. Not for users:
 * the module does not export it.
 *
 * <p>Start with {@link nl.doelbinding.masking.internal.SpanFinder}.
 */
@NullMarked
package nl.doelbinding.masking.internal;

import org.jspecify.annotations.NullMarked;
