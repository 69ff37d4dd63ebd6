/**
 * Five invented firms, each of which declares what one published privacy statement says, mistakes
 * included, and what the SDK makes of that.
 *
 * <p>Names, addresses and words are ours; no firm of these names is meant. What the statements say
 * stands outside the project; tests that compare with it are skipped where it is absent.
 */
package nl.doelbinding.verification.firms;
