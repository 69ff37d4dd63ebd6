package nl.doelbinding.cli.logs.chunk;

/**
 * What is done with each chunk, by several threads at once.
 *
 * @param <R> where the result goes; used again for later chunks
 */
@FunctionalInterface
public interface ChunkWork<R> {

  /** Works on a chunk. May not wait for another chunk. */
  void apply(Chunk chunk, R result);
}
