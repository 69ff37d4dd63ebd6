/**
 * The commands of {@code doelbinding logs}: what arguments mean, what is printed, and which exit
 * code it comes to. The work is done in {@link nl.doelbinding.cli.logs.file}.
 *
 * <p>Start with {@link nl.doelbinding.cli.logs.LogsCommand}.
 */
@NullMarked
package nl.doelbinding.cli.logs;

import org.jspecify.annotations.NullMarked;
