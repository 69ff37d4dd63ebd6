/**
 * The command line: reads arguments, calls the analysis, prints, and answers with an exit code.
 * Start with {@link nl.doelbinding.cli.Doelbinding}.
 */
@NullMarked
package nl.doelbinding.cli;

import org.jspecify.annotations.NullMarked;
