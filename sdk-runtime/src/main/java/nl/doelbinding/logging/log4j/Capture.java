package nl.doelbinding.logging.log4j;

import java.nio.ByteBuffer;
import java.util.Arrays;
import nl.doelbinding.masking.MaskedBytes;
import org.apache.logging.log4j.core.layout.ByteBufferDestination;

/**
 * Where the inner layout writes its line, which may come in parts: it must be whole before it is
 * masked. For one thread at a time; can be used again.
 *
 * <p>Never throws as long as there is memory: Log4j's encoder would tell the line, unmasked, in its
 * report of the fault.
 */
final class Capture implements ByteBufferDestination {

  private static final int FIRST_SIZE = 1 << 10;

  /** A longer buffer was for one line in many and is not kept. */
  private static final int MAX_KEPT = 1 << 16;

  private ByteBuffer buffer = ByteBuffer.allocate(FIRST_SIZE);
  private final MaskedBytes masked = new MaskedBytes();

  @Override
  public ByteBuffer getByteBuffer() {
    return buffer;
  }

  /**
   * Makes more room in the buffer, which keeps what it holds. Always more: a character of several
   * bytes may not fit although some are left.
   */
  @Override
  public ByteBuffer drain(ByteBuffer full) {
    grow(buffer.remaining() + 1);
    return buffer;
  }

  @Override
  public void writeBytes(ByteBuffer data) {
    ensure(data.remaining());
    buffer.put(data);
  }

  @Override
  public void writeBytes(byte[] data, int offset, int length) {
    ensure(length);
    buffer.put(data, offset, length);
  }

  /** The array that holds the line in the first {@link #size} bytes. */
  byte[] array() {
    return buffer.array();
  }

  int size() {
    return buffer.position();
  }

  /** Where to put the line when it is masked. */
  MaskedBytes masked() {
    return masked;
  }

  void clear() {
    buffer.clear();
    masked.clear();
  }

  boolean isWorthKeeping() {
    return buffer.capacity() <= MAX_KEPT && masked.array().length <= MAX_KEPT;
  }

  private void ensure(int more) {
    if (buffer.remaining() < more) {
      grow(more);
    }
  }

  private void grow(int more) {
    int needed = Math.addExact(buffer.position(), more);
    int doubled = (int) Math.min(Integer.MAX_VALUE - 8L, 2L * buffer.capacity());
    int position = buffer.position();
    buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), Math.max(needed, doubled)));
    buffer.position(position);
  }
}
