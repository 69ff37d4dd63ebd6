/**
 * Reads what classes declare about personal data, from their bytes. This is the only place that
 * knows how a declaration is found: on the field, its getter, its class, its type, or through a
 * team's own annotation.
 *
 * <p>Start with {@link nl.doelbinding.declaration.Declarations}.
 */
@NullMarked
package nl.doelbinding.declaration;

import org.jspecify.annotations.NullMarked;
