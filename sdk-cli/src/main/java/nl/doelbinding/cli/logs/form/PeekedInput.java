package nl.doelbinding.cli.logs.form;

import java.io.IOException;
import java.io.InputStream;

/** A stream of which the first bytes were looked at, and are read all the same. */
public final class PeekedInput extends InputStream {

  private final InputStream in;
  private final byte[] head = new byte[Content.LOOKED_AT];
  private int size;
  private int read;

  private PeekedInput(InputStream in) {
    this.in = in;
  }

  /** Looks at the first bytes of a file. */
  public static PeekedInput of(InputStream in) throws IOException {
    PeekedInput peeked = new PeekedInput(in);
    peeked.size = in.readNBytes(peeked.head, 0, peeked.head.length);
    return peeked;
  }

  /**
   * Looks at what a pipe holds, and waits for no more than tells text from what begins with a magic
   * number: the first line of a log that grows slowly must not wait for the second.
   */
  public static PeekedInput ofPipe(InputStream in) throws IOException {
    PeekedInput peeked = new PeekedInput(in);
    boolean more = true;
    while (more && peeked.size < peeked.head.length) {
      int count = in.read(peeked.head, peeked.size, peeked.head.length - peeked.size);
      peeked.size += Math.max(count, 0);
      more = count >= 0 && (in.available() > 0 || peeked.mayBeCutMagic());
    }
    return peeked;
  }

  private boolean mayBeCutMagic() {
    return size < 6 && !(head[0] >= ' ' && head[0] < 0x7F && head[size - 1] == '\n');
  }

  /** What it is. */
  public Content content() {
    return Content.of(head, size);
  }

  @Override
  public int read() throws IOException {
    return read < size ? head[read++] & 0xFF : in.read();
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (read == size) {
      return in.read(into, offset, length);
    }
    int count = Math.min(length, size - read);
    System.arraycopy(head, read, into, offset, count);
    read += count;
    return count;
  }

  @Override
  public int available() throws IOException {
    return size - read + in.available();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
