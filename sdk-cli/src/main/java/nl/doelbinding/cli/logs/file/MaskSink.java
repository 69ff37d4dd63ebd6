package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.cli.logs.chunk.Chunk;
import nl.doelbinding.cli.logs.chunk.ChunkSink;
import nl.doelbinding.cli.logs.file.FileResult.State;
import nl.doelbinding.cli.logs.form.Packing;

/** Writes what was masked, and adds up. */
final class MaskSink implements ChunkSink<MaskedChunk> {

  /** So many lines are told of a file; a log may have millions. */
  static final int LINES_TOLD = 20;

  private final OutputStream out;
  private final Packing.Writer writer;
  private final boolean written;
  private final List<Long> lines = new ArrayList<>();
  private long lineCount;
  private long lastLine;
  private long bytes;
  private boolean changed;

  MaskSink(OutputStream out, Packing packing, boolean written) {
    this.out = out;
    this.writer = packing.newWriter(out);
    this.written = written;
  }

  @Override
  public void accept(Chunk chunk, MaskedChunk result) throws IOException {
    bytes += chunk.size();
    changed |= result.changed;
    for (long line : result.lines) {
      if (line != lastLine && lineCount++ < LINES_TOLD) {
        lines.add(line);
      }
      lastLine = line;
    }
    if (written) {
      try {
        writer.write(result.packer, result.out.array(), result.out.size());
      } catch (IOException failed) {
        throw new OutputFailure(failed);
      }
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException failed) {
      throw new OutputFailure(failed);
    }
  }

  void finish() throws IOException {
    if (written) {
      try {
        writer.finish();
      } catch (IOException failed) {
        throw new OutputFailure(failed);
      }
    }
    flush();
  }

  boolean changed() {
    return changed;
  }

  FileResult result(String shown, String note, long lineTotal) {
    State state = changed ? State.CHANGED : State.UNCHANGED;
    return new FileResult(shown, state, note, lineTotal, bytes, lines, lineCount);
  }
}
