package nl.doelbinding.cli.logs.form;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The text of all members of a gzip stream. Not {@link java.util.zip.GZIPInputStream}: that one
 * keeps its header to itself, and on a pipe takes a pause behind a member for the end.
 */
final class GzipInput extends InputStream {

  private static final int MAX_FIELD = 1 << 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[1 << 16];
  private final GzipHeader first;
  private int at;
  private int filled;
  private boolean ended;

  GzipInput(InputStream in) throws IOException {
    this.in = in;
    GzipHeader header = readHeader();
    if (header == null) {
      throw new EOFException("it is empty");
    }
    this.first = header;
    giveRest();
  }

  /** The header of the first member. */
  GzipHeader header() {
    return first;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    try {
      while (!ended) {
        int count = inflater.inflate(into, offset, length);
        if (count > 0) {
          checksum.update(into, offset, count);
          return count;
        }
        if (inflater.finished()) {
          nextMember();
        } else if (inflater.needsInput()) {
          if (!fill()) {
            throw new EOFException("it ends in the middle of a member");
          }
          inflater.setInput(buffer, 0, filled);
          at = filled;
        } else {
          throw new IOException("it needs a dictionary");
        }
      }
      return -1;
    } catch (DataFormatException broken) {
      throw new IOException("its data is broken", broken);
    }
  }

  @Override
  public int available() throws IOException {
    return ended ? 0 : in.available();
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }

  private void nextMember() throws IOException {
    at = filled - inflater.getRemaining();
    int expected = readInt();
    int size = readInt();
    if (expected != (int) checksum.getValue() || size != (int) inflater.getBytesWritten()) {
      throw new IOException("its checksum is wrong");
    }
    checksum.reset();
    inflater.reset();
    if (readHeader() == null) {
      ended = true;
    } else {
      giveRest();
    }
  }

  /** What was read with a header and is none of it. */
  private void giveRest() {
    inflater.setInput(buffer, at, filled - at);
    at = filled;
  }

  /** The header that comes next, or null at the end, before which there may be zero bytes. */
  private @Nullable GzipHeader readHeader() throws IOException {
    int start = next();
    while (start == 0) {
      start = next();
    }
    if (start < 0) {
      return null;
    }
    byte[] fixed = new byte[GzipHeader.LENGTH];
    fixed[0] = (byte) start;
    for (int index = 1; index < fixed.length; index++) {
      fixed[index] = (byte) required();
    }
    if (start != 0x1F || (fixed[1] & 0xFF) != 0x8B || fixed[2] != 8) {
      throw new IOException("something that is no gzip member follows the last one");
    }
    int flags = fixed[3];
    if ((flags & GzipHeader.EXTRA) != 0) {
      int length = required() | (required() << 8);
      for (int index = 0; index < length; index++) {
        required();
      }
    }
    ByteArrayOutputStream named = new ByteArrayOutputStream();
    if ((flags & GzipHeader.NAME) != 0) {
      readText(named);
    }
    if ((flags & GzipHeader.COMMENT) != 0) {
      readText(named);
    }
    if ((flags & GzipHeader.CHECKSUM) != 0) {
      required();
      required();
    }
    return new GzipHeader(fixed, named.toByteArray());
  }

  private void readText(ByteArrayOutputStream into) throws IOException {
    int c;
    do {
      c = required();
      into.write(c);
      if (into.size() > MAX_FIELD) {
        throw new IOException("its name or comment does not end");
      }
    } while (c != 0);
  }

  private int readInt() throws IOException {
    return required() | (required() << 8) | (required() << 16) | (required() << 24);
  }

  private int required() throws IOException {
    int next = next();
    if (next < 0) {
      throw new EOFException("it ends in the middle of a member");
    }
    return next;
  }

  private int next() throws IOException {
    if (at == filled && !fill()) {
      return -1;
    }
    return buffer[at++] & 0xFF;
  }

  private boolean fill() throws IOException {
    filled = Math.max(in.read(buffer, 0, buffer.length), 0);
    at = 0;
    return filled > 0;
  }
}
