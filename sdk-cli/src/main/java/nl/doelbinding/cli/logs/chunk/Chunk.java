package nl.doelbinding.cli.logs.chunk;

/**
 * A stretch of a stream: whole lines, the rest of the stream, or a piece of a line that is too long
 * to be held. Filled again and again; belongs to one thread at a time.
 */
public final class Chunk {

  byte[] bytes;
  int size;
  long line;
  long column;
  boolean paused;

  Chunk(int capacity) {
    this.bytes = new byte[capacity];
  }

  /** The array that holds it in the first {@link #size} bytes, not copied. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many bytes it has. */
  public int size() {
    return size;
  }

  /** The number of its first line, from 1. */
  public long line() {
    return line;
  }

  /** Where in that line it begins, in UTF-16 code units: 0 unless the line is too long. */
  public long column() {
    return column;
  }
}
