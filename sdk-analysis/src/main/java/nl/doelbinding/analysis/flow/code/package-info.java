/**
 * Follows values through the instructions of a method: which members of which objects a value was
 * made of, when it is handed to a call. Knows nothing of personal data. Start with {@link
 * nl.doelbinding.analysis.flow.code.Interpreter}.
 *
 * <p>Works on the bytes themselves, because the instructions of most methods are only glanced at
 * and those of the others are gone through more than once.
 */
@NullMarked
package nl.doelbinding.analysis.flow.code;

import org.jspecify.annotations.NullMarked;
