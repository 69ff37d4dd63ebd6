/**
 * Reads from the code of a class what bears on purposes: which fields its methods read, what they
 * call, and which purposes they bind around that. Knows nothing of entries and judges nothing.
 * Start with {@link nl.doelbinding.analysis.reach.code.FactsReader}.
 */
@NullMarked
package nl.doelbinding.analysis.reach.code;

import org.jspecify.annotations.NullMarked;
