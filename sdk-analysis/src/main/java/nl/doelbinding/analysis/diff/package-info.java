/**
 * What changed between two registers, in words for people: by weight, and with the changes that
 * call for telling the data subjects. Start with {@link nl.doelbinding.analysis.diff.RegisterDiff}.
 */
@NullMarked
package nl.doelbinding.analysis.diff;

import org.jspecify.annotations.NullMarked;
