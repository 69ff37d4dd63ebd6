/**
 * Classes made from rows of names instead of class files, for code of which only a list is at hand.
 * Start with {@link nl.doelbinding.analysis.detect.rows.Rows}; its classes go into the same {@link
 * nl.doelbinding.analysis.detect.Detector}.
 */
@NullMarked
package nl.doelbinding.analysis.detect.rows;

import org.jspecify.annotations.NullMarked;
