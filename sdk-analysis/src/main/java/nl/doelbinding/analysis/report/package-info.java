/**
 * What people read about the outcome of an analysis. Start with {@link
 * nl.doelbinding.analysis.report.ConsoleReport}.
 */
@NullMarked
package nl.doelbinding.analysis.report;

import org.jspecify.annotations.NullMarked;
