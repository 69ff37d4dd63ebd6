/**
 * IP addresses as numbers, and what is written in their place. Knows no logs.
 *
 * <p>Start with {@link nl.doelbinding.masking.address.AddressStrategy}.
 */
@NullMarked
package nl.doelbinding.masking.address;

import org.jspecify.annotations.NullMarked;
