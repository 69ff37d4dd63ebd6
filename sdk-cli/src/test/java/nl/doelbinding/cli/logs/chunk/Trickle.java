package nl.doelbinding.cli.logs.chunk;

import java.io.InputStream;
import java.util.Random;

/** A stream that gives as much at a time as chance will have it. */
public final class Trickle extends InputStream {
  private final byte[] bytes;
  private final Random random;
  private int at;
  private int available;

  public Trickle(byte[] bytes, Random random) {
    this.bytes = bytes;
    this.random = random;
  }

  @Override
  public int read() {
    return at < bytes.length ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (at == bytes.length) {
      return -1;
    }
    int most = random.nextInt(10) == 0 ? bytes.length : 40;
    int count = Math.min(length, Math.min(bytes.length - at, 1 + random.nextInt(most)));
    System.arraycopy(bytes, at, into, offset, count);
    at += count;
    available = random.nextBoolean() ? 0 : bytes.length - at;
    return count;
  }

  @Override
  public int available() {
    return available;
  }
}
