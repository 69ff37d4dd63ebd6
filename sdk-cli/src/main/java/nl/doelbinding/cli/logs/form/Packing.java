package nl.doelbinding.cli.logs.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * How the lines of a log are packed. Each stretch of lines is packed for itself, so that several
 * threads can do it; the results, one after the other, are one valid stream.
 */
public interface Packing {

  /** The packing of a stream that has been looked at; it may not be one of text yet to be seen. */
  static Packing of(Content content) {
    return switch (content) {
      case GZIP -> new Gzip();
      case ZSTD -> new Zstd();
      default -> Plain.INSTANCE;
    };
  }

  /** Whether the lines must be unpacked to be seen. */
  default boolean isPacked() {
    return true;
  }

  /** The lines. Reads what {@link #newWriter} needs to know of the original. */
  InputStream unpack(InputStream packed) throws IOException;

  /** What packs a stretch of lines, for one thread at a time. */
  Packer newPacker();

  /** What writes the packed stretches. */
  Writer newWriter(OutputStream out);

  /** Packs stretches. */
  interface Packer {
    /** Packs the first bytes of an array; the result is good until the next call. */
    void pack(byte[] bytes, int size);
  }

  /** Writes what a packer of the same packing has packed, in the order of the stream. */
  interface Writer {
    /** Writes a stretch, of which the lines are given too. */
    void write(Packer packer, byte[] bytes, int size) throws IOException;

    /** Writes what a stream begins with even if it is empty, and what it ends with. */
    void finish() throws IOException;
  }
}
