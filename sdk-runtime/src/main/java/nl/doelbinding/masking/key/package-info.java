/**
 * What is written for an address under a key: encryption that the holder of the key can undo, and
 * pseudonyms that nobody can. Knows no logs; needs nothing but the JDK.
 *
 * <p>Start with {@link nl.doelbinding.masking.key.AddressKeys}. An address written under a key is
 * still personal data (GDPR Recital 26): who holds the key, or what stands beside it in the line,
 * can tell whose it is.
 */
@NullMarked
package nl.doelbinding.masking.key;

import org.jspecify.annotations.NullMarked;
