package nl.doelbinding.masking;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Where {@link LogMasker#mask(byte[], int, int, MaskedBytes)} writes: a buffer that grows and can
 * be used again. For one thread.
 *
 * @since 0.1
 */
public final class MaskedBytes {

  private byte[] bytes = new byte[512];
  private int size;

  /** Empty. */
  public MaskedBytes() {}

  /** How many bytes it holds. */
  public int size() {
    return size;
  }

  /** Forgets what it holds. */
  public void clear() {
    size = 0;
  }

  /** Writes what it holds. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  /** What it holds, not copied: changes with the next masking. */
  public ByteBuffer asByteBuffer() {
    return ByteBuffer.wrap(bytes, 0, size);
  }

  /** The array that holds it in the first {@link #size} bytes, not copied. */
  public byte[] array() {
    return bytes;
  }

  /** A copy of what it holds. */
  public byte[] toByteArray() {
    return java.util.Arrays.copyOf(bytes, size);
  }

  void shrinkTo(int size) {
    this.size = size;
  }

  void append(byte[] from, int start, int end) {
    int length = end - start;
    ensure(length);
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      int needed = Math.addExact(size, more);
      int doubled = (int) Math.min(Integer.MAX_VALUE - 8L, 2L * bytes.length);
      bytes = java.util.Arrays.copyOf(bytes, Math.max(needed, doubled));
    }
  }
}
