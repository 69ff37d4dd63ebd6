/**
 * The ledger of promises: which test proves that a promise of a privacy statement is kept, and why
 * there is none.
 */
@NullMarked
package nl.doelbinding.sample.testing.promise;

import org.jspecify.annotations.NullMarked;
