/**
 * Writes with Jackson 2 only what the bound purposes cover, and takes nothing else in.
 *
 * <p>Start with {@link nl.doelbinding.jackson2.PurposeModule}. Nobody inside the SDK but a starter
 * uses it.
 */
@NullMarked
package nl.doelbinding.jackson2;

import org.jspecify.annotations.NullMarked;
