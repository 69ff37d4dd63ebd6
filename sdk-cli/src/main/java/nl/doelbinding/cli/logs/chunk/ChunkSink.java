package nl.doelbinding.cli.logs.chunk;

import java.io.IOException;

/**
 * What takes the chunks in their order, in one thread.
 *
 * @param <R> the result of the work
 */
public interface ChunkSink<R> {

  /** Takes a chunk and what was made of it; both are used again after that. */
  void accept(Chunk chunk, R result) throws IOException;

  /** Nothing more will come for a while: what was taken must not wait. */
  void flush() throws IOException;
}
