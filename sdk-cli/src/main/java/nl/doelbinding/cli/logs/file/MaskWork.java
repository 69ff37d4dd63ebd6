package nl.doelbinding.cli.logs.file;

import java.util.Arrays;
import nl.doelbinding.cli.logs.chunk.Chunk;
import nl.doelbinding.cli.logs.chunk.ChunkWork;
import nl.doelbinding.cli.logs.chunk.Lines;
import nl.doelbinding.masking.LogMasker;

/** Masks a chunk and packs it, or tells which of its lines masking would change. */
final class MaskWork implements ChunkWork<MaskedChunk> {

  private final LogMasker masker;
  private final boolean written;
  private final boolean lines;

  /**
   * @param written whether somebody wants the result
   * @param lines whether somebody wants to know the lines
   */
  MaskWork(LogMasker masker, boolean written, boolean lines) {
    this.masker = masker;
    this.written = written;
    this.lines = lines;
  }

  @Override
  public void apply(Chunk chunk, MaskedChunk result) {
    result.out.clear();
    result.lines.clear();
    result.changed = masker.mask(chunk.bytes(), 0, chunk.size(), result.out);
    if (written) {
      result.packer.pack(result.out.array(), result.out.size());
    }
    if (lines && result.changed) {
      findLines(chunk, result);
    }
  }

  /** Masking adds and takes away no line feed, so both have the same lines. */
  private static void findLines(Chunk chunk, MaskedChunk result) {
    byte[] masked = result.out.array();
    long line = chunk.line();
    int maskedStart = 0;
    for (int start = 0; start < chunk.size(); line++) {
      int end = Lines.end(chunk.bytes(), start, chunk.size());
      int maskedEnd = Lines.end(masked, maskedStart, result.out.size());
      if (!Arrays.equals(chunk.bytes(), start, end, masked, maskedStart, maskedEnd)) {
        result.lines.add(line);
      }
      start = end;
      maskedStart = maskedEnd;
    }
  }
}
