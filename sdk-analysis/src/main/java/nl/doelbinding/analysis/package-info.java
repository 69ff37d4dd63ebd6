/**
 * Reads what compiled classes declare about personal data, finds what they do not declare, and
 * makes the processing register of it.
 *
 * <p>Start with {@link nl.doelbinding.analysis.Analysis}; the packages below can each be used
 * alone. Nothing here loads or runs the classes it reads, and nothing uses the network.
 */
@NullMarked
package nl.doelbinding.analysis;

import org.jspecify.annotations.NullMarked;
