package nl.doelbinding.cli.logs.file;

import nl.doelbinding.cli.logs.chunk.Chunk;
import nl.doelbinding.cli.logs.chunk.ChunkWork;
import nl.doelbinding.cli.logs.chunk.Lines;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.MaskedBytes;

/** Masks a chunk and packs it, or tells which of its lines masking would change. */
final class MaskWork implements ChunkWork<MaskedChunk> {

  private final LogMasker masker;
  private final LogMasker lineMasker;
  private final boolean written;
  private final boolean lines;

  /**
   * @param lineMasker looks at lines a second time, and its counts are not looked at
   * @param written whether somebody wants the result
   * @param lines whether somebody wants to know the lines
   */
  MaskWork(LogMasker masker, LogMasker lineMasker, boolean written, boolean lines) {
    this.masker = masker;
    this.lineMasker = lineMasker;
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

  private void findLines(Chunk chunk, MaskedChunk result) {
    MaskedBytes scratch = new MaskedBytes();
    long line = chunk.line();
    for (int start = 0; start < chunk.size(); line++) {
      int end = Lines.end(chunk.bytes(), start, chunk.size());
      scratch.clear();
      if (lineMasker.mask(chunk.bytes(), start, end, scratch)) {
        result.lines.add(line);
      }
      start = end;
    }
  }
}
