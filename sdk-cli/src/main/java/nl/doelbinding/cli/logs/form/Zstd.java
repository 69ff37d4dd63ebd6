package nl.doelbinding.cli.logs.form;

import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * RFC 8878: each stretch becomes a frame of its own, as pzstd writes them. The level is not told by
 * a frame; the usual one is taken.
 */
final class Zstd implements Packing {

  private static final int LEVEL = 3;

  /** As {@code zstd --long=31}: whatever was packed can be unpacked. */
  private static final int LONGEST_WINDOW = 31;

  @Override
  public InputStream unpack(InputStream packed) throws IOException {
    return new ZstdInputStreamNoFinalizer(packed).setLongMax(LONGEST_WINDOW);
  }

  @Override
  public Packer newPacker() {
    return new Frame();
  }

  @Override
  public Writer newWriter(OutputStream out) {
    return new Writer() {
      private boolean begun;

      @Override
      public void write(Packer packer, byte[] bytes, int size) throws IOException {
        begun = true;
        PackedBytes packed = ((Frame) packer).packed;
        out.write(packed.bytes, 0, packed.size);
      }

      @Override
      public void finish() throws IOException {
        if (!begun) {
          Frame empty = new Frame();
          empty.pack(new byte[0], 0);
          write(empty, new byte[0], 0);
        }
      }
    };
  }

  private static final class Frame implements Packer {
    final PackedBytes packed = new PackedBytes();

    /** Lent for one frame at a time: what a context holds is no memory of Java's. */
    @Override
    public void pack(byte[] bytes, int size) {
      packed.ensure((int) com.github.luben.zstd.Zstd.compressBound(size));
      try (ZstdCompressCtx context = new ZstdCompressCtx()) {
        context.setLevel(LEVEL).setChecksum(true);
        packed.size =
            context.compressByteArray(packed.bytes, 0, packed.bytes.length, bytes, 0, size);
      }
    }
  }
}
