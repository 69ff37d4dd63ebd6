package nl.doelbinding.cli.logs.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Lines as they are. */
final class Plain implements Packing {

  static final Plain INSTANCE = new Plain();

  private Plain() {}

  @Override
  public boolean isPacked() {
    return false;
  }

  @Override
  public InputStream unpack(InputStream packed) {
    return packed;
  }

  @Override
  public Packer newPacker() {
    return (bytes, size) -> {};
  }

  @Override
  public Writer newWriter(OutputStream out) {
    return new Writer() {
      @Override
      public void write(Packer packer, byte[] bytes, int size) throws IOException {
        out.write(bytes, 0, size);
      }

      @Override
      public void finish() {}
    };
  }
}
