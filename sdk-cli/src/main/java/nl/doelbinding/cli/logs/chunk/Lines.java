package nl.doelbinding.cli.logs.chunk;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Lines in bytes: they end with a line feed, and with nothing else. */
public final class Lines {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LINE_FEEDS = 0x0A0A_0A0A_0A0A_0A0AL;
  private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;

  private Lines() {}

  /** How many line feeds there are, looked for eight bytes at a time. */
  public static int count(byte[] bytes, int from, int to) {
    int count = 0;
    int index = from;
    for (; index <= to - Long.BYTES; index += Long.BYTES) {
      long zeros = (long) LONGS.get(bytes, index) ^ LINE_FEEDS;
      long others = ((zeros & LOW_BITS) + LOW_BITS) | zeros | LOW_BITS;
      count += Long.bitCount(~others);
    }
    for (; index < to; index++) {
      count += bytes[index] == '\n' ? 1 : 0;
    }
    return count;
  }

  /** The index behind the first line feed, or the end if there is none. */
  public static int end(byte[] bytes, int from, int to) {
    int index = from;
    while (index < to && bytes[index] != '\n') {
      index++;
    }
    return Math.min(index + 1, to);
  }

  /** The index behind the last line feed, or {@code from} if there is none. */
  public static int lastEnd(byte[] bytes, int from, int to) {
    int index = to;
    while (index > from && bytes[index - 1] != '\n') {
      index--;
    }
    return index;
  }

  /** How many UTF-16 code units these bytes are, decoded as UTF-8. */
  public static int utf16Length(byte[] bytes, int from, int to) {
    for (int index = from; index < to; index++) {
      if (bytes[index] < 0) {
        String decoded = new String(bytes, index, to - index, StandardCharsets.UTF_8);
        return index - from + decoded.length();
      }
    }
    return to - from;
  }
}
