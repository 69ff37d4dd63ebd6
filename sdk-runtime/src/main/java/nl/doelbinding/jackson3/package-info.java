/**
 * Writes with Jackson 3 only what the bound purposes cover, and takes nothing else in.
 *
 * <p>Start with {@link nl.doelbinding.jackson3.PurposeModule}. Nobody inside the SDK but a starter
 * uses it.
 */
@NullMarked
package nl.doelbinding.jackson3;

import org.jspecify.annotations.NullMarked;
