package nl.doelbinding.cli.logs.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * RFC 1952. Several members are read as the one text they are, and one is written, with the name,
 * the time and the comment of the first.
 */
final class Gzip implements Packing {

  /** An empty last block: every stretch before it ends at a byte, but not the stream. */
  private static final byte[] LAST_BLOCK = {3, 0};

  private @Nullable GzipInput in;

  @Override
  public InputStream unpack(InputStream packed) throws IOException {
    GzipInput unpacked = new GzipInput(packed);
    in = unpacked;
    return unpacked;
  }

  private GzipHeader header() {
    return in == null ? GzipHeader.NONE : in.header();
  }

  @Override
  public Packer newPacker() {
    return new Stretch(header().level());
  }

  @Override
  public Writer newWriter(OutputStream out) {
    return new GzipWriter(out, header());
  }

  private static final class Stretch implements Packer {
    final PackedBytes packed = new PackedBytes();
    private final int level;

    Stretch(int level) {
      this.level = level;
    }

    /** The deflater is made anew and ended: what it holds is no memory of Java's. */
    @Override
    public void pack(byte[] bytes, int size) {
      Deflater deflater = new Deflater(level, true);
      try {
        deflater.setInput(bytes, 0, size);
        packed.size = 0;
        boolean full = true;
        while (full) {
          packed.ensure(packed.size + Math.max(1 << 10, size / 4));
          int room = packed.bytes.length - packed.size;
          int count = deflater.deflate(packed.bytes, packed.size, room, Deflater.SYNC_FLUSH);
          packed.size += count;
          full = count == room;
        }
      } finally {
        deflater.end();
      }
    }
  }

  private static final class GzipWriter implements Writer {
    private final OutputStream out;
    private final GzipHeader header;
    private final CRC32 checksum = new CRC32();
    private boolean begun;
    private int size;

    GzipWriter(OutputStream out, GzipHeader header) {
      this.out = out;
      this.header = header;
    }

    @Override
    public void write(Packer packer, byte[] bytes, int size) throws IOException {
      begin();
      PackedBytes packed = ((Stretch) packer).packed;
      out.write(packed.bytes, 0, packed.size);
      checksum.update(bytes, 0, size);
      this.size += size;
    }

    private void begin() throws IOException {
      if (!begun) {
        begun = true;
        out.write(header.toBytes());
      }
    }

    @Override
    public void finish() throws IOException {
      begin();
      out.write(LAST_BLOCK);
      out.write(
          ByteBuffer.allocate(8)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt((int) checksum.getValue())
              .putInt(size)
              .array());
    }
  }
}
