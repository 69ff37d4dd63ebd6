/**
 * What the hooks into logging frameworks share, and no user needs. Knows none of the frameworks.
 *
 * <p>A hook that writes lines masks bytes, with {@link
 * nl.doelbinding.logging.internal.EncodedMasking}. A hook that passes events on masks their parts:
 * texts with a {@link nl.doelbinding.logging.internal.TextMasking}, objects with {@link
 * nl.doelbinding.logging.internal.MaskedArguments}, exceptions with {@link
 * nl.doelbinding.logging.internal.MaskedThrowable}.
 */
@NullMarked
package nl.doelbinding.logging.internal;

import org.jspecify.annotations.NullMarked;
