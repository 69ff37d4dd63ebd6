/**
 * Finds members that look like personal data, by name, type, annotations and class. Start with
 * {@link nl.doelbinding.analysis.detect.Detector}.
 *
 * <p>The words are in {@code vocabulary.json}, what counts how much in {@code signals.json}; the
 * code only adds up.
 */
@NullMarked
package nl.doelbinding.analysis.detect;

import org.jspecify.annotations.NullMarked;
