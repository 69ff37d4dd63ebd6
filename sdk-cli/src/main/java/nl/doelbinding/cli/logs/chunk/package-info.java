/**
 * Cuts a stream of bytes into stretches of whole lines, works on several at a time, and hands them
 * on in their order. Memory is bounded by the number of stretches, whatever the stream.
 *
 * <p>Start with {@link nl.doelbinding.cli.logs.chunk.Pipeline}.
 */
@NullMarked
package nl.doelbinding.cli.logs.chunk;

import org.jspecify.annotations.NullMarked;
