/**
 * Finds the source file and line of a class or member, which bytecode does not hold for fields.
 * Start with {@link nl.doelbinding.analysis.source.SourceIndex}.
 */
@NullMarked
package nl.doelbinding.analysis.source;

import org.jspecify.annotations.NullMarked;
