/**
 * Undoes the encryption of addresses in logs, and writes down who did so before anybody sees one.
 *
 * <p>Start with {@link nl.doelbinding.cli.logs.reveal.Revealing}.
 */
@NullMarked
package nl.doelbinding.cli.logs.reveal;

import org.jspecify.annotations.NullMarked;
