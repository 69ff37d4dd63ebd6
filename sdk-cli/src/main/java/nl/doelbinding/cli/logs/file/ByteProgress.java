package nl.doelbinding.cli.logs.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** Tells how much was read of all files together, as they lie on the disk. Threads may share it. */
public final class ByteProgress {

  /** Tells nobody. */
  public static final ByteProgress NONE = new ByteProgress(read -> {});

  private final AtomicLong read = new AtomicLong();
  private final LongConsumer shown;

  /**
   * @param shown told now and then how many bytes were read, by any thread
   */
  public ByteProgress(LongConsumer shown) {
    this.shown = shown;
  }

  InputStream count(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int next = in.read();
        add(next < 0 ? 0 : 1);
        return next;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        add(count);
        return count;
      }
    };
  }

  private void add(int count) {
    if (count > 0) {
      shown.accept(read.addAndGet(count));
    }
  }
}
