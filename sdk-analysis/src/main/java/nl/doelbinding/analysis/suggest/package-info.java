/**
 * Proposes the annotations that are missing: as a page to read and as a patch to apply. Start with
 * {@link nl.doelbinding.analysis.suggest.Suggestions}.
 */
@NullMarked
package nl.doelbinding.analysis.suggest;

import org.jspecify.annotations.NullMarked;
