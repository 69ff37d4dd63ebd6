package nl.doelbinding.logging.stream;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.masking.MaskedBytes;

/**
 * Masks the IP addresses in the lines that are written through it to another stream.
 *
 * <pre>{@code
 * try (OutputStream out = new MaskingOutputStream(new FileOutputStream("server.log"))) {
 *   process.getInputStream().transferTo(out);
 * }
 * }</pre>
 *
 * <p>A line is passed on when it ends. {@link #flush} passes on what there is of a line that has
 * not ended, but for its last word if that could be the beginning of an address, such as {@code
 * 203.0}: it is held back until more is written or the stream is closed. A masker that masks other
 * identifiers as well passes nothing on before the line ends. Nothing is dropped and nothing
 * changes places. A line of more than 32 KiB is passed on in pieces; it is cut between words, or in
 * a word without end where no address is.
 *
 * <p>For the charsets of {@link LogMasker#mask(byte[])}, such as UTF-8. Masking does not throw;
 * what the other stream throws is passed on.
 *
 * <p>Threads may share it. What two threads write to one line is one line.
 *
 * @since 0.1
 */
public final class MaskingOutputStream extends OutputStream {

  private static final int LONGEST = 1 << 15;

  /** Not a monitor: a virtual thread that waits for one would hold its carrier. */
  private final ReentrantLock lock = new ReentrantLock();

  private final OutputStream out;
  private final LogMasker masker;
  private final MaskedBytes masked = new MaskedBytes();
  private byte[] line = new byte[256];
  private int size;
  private boolean closed;

  /** Truncates to /24 and /48. */
  public MaskingOutputStream(OutputStream out) {
    this(out, LogMasker.ofDefaults());
  }

  /** Masks as the masker does. */
  public MaskingOutputStream(OutputStream out, LogMasker masker) {
    this.out = requireNonNull(out, "out");
    this.masker = requireNonNull(masker, "masker");
  }

  @Override
  public void write(int b) throws IOException {
    lock.lock();
    try {
      checkOpen();
      ensure(1);
      line[size++] = (byte) b;
      if (b == '\n') {
        pass(size);
      } else if (size == LONGEST) {
        pass(LineCut.forced(line, size, masker));
      }
    } finally {
      lock.unlock();
    }
  }

  /** Passes on all lines that end in these bytes. */
  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    lock.lock();
    try {
      checkOpen();
      for (int done = 0; done < length; ) {
        int part = Math.min(length - done, LONGEST - size);
        ensure(part);
        System.arraycopy(bytes, offset + done, line, size, part);
        int before = size;
        size += part;
        done += part;
        passLines(before);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Passes on what cannot be the beginning of an address, and flushes the other stream. */
  @Override
  public void flush() throws IOException {
    lock.lock();
    try {
      if (!closed) {
        pass(LineCut.certain(line, size, masker));
        out.flush();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Passes on what was held back, and closes the other stream. */
  @Override
  public void close() throws IOException {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        try {
          pass(size);
        } finally {
          out.close();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  /** Passes on what was held back and stays open: for the end of a program. */
  void passAll() throws IOException {
    lock.lock();
    try {
      if (!closed) {
        pass(size);
        out.flush();
      }
    } finally {
      lock.unlock();
    }
  }

  private void passLines(int from) throws IOException {
    int end = size;
    while (end > from && line[end - 1] != '\n') {
      end--;
    }
    if (end > from) {
      pass(end);
    }
    if (size == LONGEST) {
      pass(LineCut.forced(line, size, masker));
    }
  }

  private void pass(int end) throws IOException {
    if (end == 0) {
      return;
    }
    masked.clear(); // an error in the middle of the last line may have left some of it
    masker.mask(line, 0, end, masked);
    System.arraycopy(line, end, line, 0, size - end);
    size -= end;
    try {
      masked.writeTo(out);
    } finally {
      masked.clear();
    }
  }

  private void ensure(int more) {
    if (line.length - size < more) {
      line = Arrays.copyOf(line, Math.min(LONGEST, Math.max(2 * line.length, size + more)));
    }
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new IOException("The stream is closed");
    }
  }
}
