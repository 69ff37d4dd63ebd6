/**
 * Finds identifiers other than addresses in bytes: e-mail addresses, bank accounts, citizen service
 * numbers, telephone numbers, payment cards, secrets. Without regular expressions, without
 * allocating, in time linear in the length of any text: each finder looks for an anchor first (an
 * at sign, digits, the name of a secret) and from there outward. Not for users: the module does not
 * export it.
 *
 * <p>Start with {@link nl.doelbinding.masking.internal.SpanFinder}, which every finder here is.
 */
@NullMarked
package nl.doelbinding.masking.internal.identifier;

import org.jspecify.annotations.NullMarked;
