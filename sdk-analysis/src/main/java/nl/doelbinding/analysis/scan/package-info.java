/**
 * From directories and jars to class models. Start with {@link
 * nl.doelbinding.analysis.scan.ClassScanner}.
 */
@NullMarked
package nl.doelbinding.analysis.scan;

import org.jspecify.annotations.NullMarked;
