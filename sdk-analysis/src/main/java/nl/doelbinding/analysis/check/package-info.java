/**
 * Compares what classes hold with what they declare. Start with {@link
 * nl.doelbinding.analysis.check.UndeclaredCheck}.
 */
@NullMarked
package nl.doelbinding.analysis.check;

import org.jspecify.annotations.NullMarked;
