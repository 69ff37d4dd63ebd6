package nl.doelbinding.cli.logs.chunk;

/**
 * How much is held at once.
 *
 * @param usual bytes of a chunk
 * @param longest bytes a chunk may grow to for the sake of one line; a longer line is cut
 */
public record ChunkSize(int usual, int longest) {

  /** Fits the cache of a core, and makes a call to the system cost nothing. */
  public static final ChunkSize DEFAULT = new ChunkSize(1 << 18, 1 << 21);

  /** Refuses sizes that cannot hold anything. */
  public ChunkSize {
    if (usual < 1 || longest < usual) {
      throw new IllegalArgumentException(
          "No chunk has " + usual + " bytes and grows to " + longest);
    }
  }
}
