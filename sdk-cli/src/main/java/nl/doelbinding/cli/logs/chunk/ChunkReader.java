package nl.doelbinding.cli.logs.chunk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import nl.doelbinding.masking.LogMasker;

/** Fills chunks from a stream, one after the other. For one thread. */
public final class ChunkReader {

  private static final byte[] NONE = {};

  private final InputStream in;
  private final boolean live;
  private final ChunkSize chunkSize;
  private final LogMasker masker;
  private byte[] rest = NONE;
  private int restSize;
  private long line = 1;
  private long column;

  private ChunkReader(InputStream in, boolean live, ChunkSize chunkSize, LogMasker masker) {
    this.masker = masker;
    this.in = in;
    this.live = live;
    this.chunkSize = chunkSize;
  }

  /**
   * Reads a file: as much at once as there is room for.
   *
   * @param masker tells where a line that is too long must not be cut
   */
  public static ChunkReader of(InputStream in, ChunkSize chunkSize, LogMasker masker) {
    return new ChunkReader(in, false, chunkSize, masker);
  }

  /** Reads a pipe: whole lines are handed on as soon as nothing more is {@code available}. */
  public static ChunkReader ofPipe(InputStream in, ChunkSize chunkSize, LogMasker masker) {
    return new ChunkReader(in, true, chunkSize, masker);
  }

  /** How many lines there were until now; one without a line feed at the end is one too. */
  public long lines() {
    return column > 0 ? line : line - 1;
  }

  Chunk newChunk() {
    return new Chunk(chunkSize.usual());
  }

  /** Fills a chunk; what it held is forgotten. False at the end of the stream. */
  boolean fill(Chunk chunk) throws IOException {
    makeRoom(chunk, restSize);
    System.arraycopy(rest, 0, chunk.bytes, 0, restSize);
    int size = restSize;
    int searched = restSize;
    restSize = 0;
    chunk.paused = false;
    while (true) {
      if (size == chunk.bytes.length) {
        int end = Lines.lastEnd(chunk.bytes, searched, size);
        if (end > searched) {
          return cut(chunk, end, size);
        }
        searched = size;
        if (size >= chunkSize.longest()) {
          return cut(chunk, LongLine.cut(chunk.bytes, size, masker), size);
        }
        makeRoom(chunk, size + 1);
      }
      int read = in.read(chunk.bytes, size, chunk.bytes.length - size);
      if (read < 0) {
        return size > 0 && cut(chunk, size, size);
      }
      size += read;
      if (live && in.available() == 0) {
        int end = Lines.lastEnd(chunk.bytes, searched, size);
        if (end > searched) {
          chunk.paused = true;
          return cut(chunk, end, size);
        }
        searched = size;
      }
    }
  }

  private void makeRoom(Chunk chunk, int needed) {
    int capacity = Math.max(chunk.bytes.length, 1);
    while (capacity < needed) {
      capacity = (int) Math.min(2L * capacity, Math.max(needed, chunkSize.longest()));
    }
    if (capacity > chunk.bytes.length) {
      chunk.bytes = Arrays.copyOf(chunk.bytes, capacity);
    }
  }

  private boolean cut(Chunk chunk, int end, int size) {
    restSize = size - end;
    if (rest.length < restSize) {
      rest = new byte[restSize];
    }
    System.arraycopy(chunk.bytes, end, rest, 0, restSize);
    chunk.size = end;
    chunk.line = line;
    chunk.column = column;
    int lines = Lines.count(chunk.bytes, 0, end);
    int lastLine = lines == 0 ? 0 : Lines.lastEnd(chunk.bytes, 0, end);
    column = (lines == 0 ? column : 0) + Lines.utf16Length(chunk.bytes, lastLine, end);
    line += lines;
    return true;
  }
}
