/**
 * What a client is told whose request was refused, whichever framework answers it.
 *
 * <p>Start with {@link nl.doelbinding.problem.Problem}. Not for applications.
 */
@NullMarked
package nl.doelbinding.problem;

import org.jspecify.annotations.NullMarked;
