/**
 * Log files: which there are, what masks one of them, and how its place is taken by the masked one
 * without a moment at which there is neither.
 *
 * <p>Start with {@link nl.doelbinding.cli.logs.file.LogFiles} and {@link
 * nl.doelbinding.cli.logs.file.Masking}.
 */
@NullMarked
package nl.doelbinding.cli.logs.file;

import org.jspecify.annotations.NullMarked;
