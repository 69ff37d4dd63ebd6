package nl.doelbinding.analysis.flow.code;

import java.util.Arrays;
import java.util.BitSet;

/** Where an exception leads to. */
final class Handlers {

  /** No more are followed; each costs a join at every store it covers. */
  private static final int MOST = 512;

  private final int[] from;
  private final int[] to;
  private final int[] handler;
  private final BitSet edges = new BitSet();

  Handlers(MethodCode code) {
    int table = code.handlers();
    int count = Math.min(MOST, code.reader().readUnsignedShort(table));
    from = new int[count];
    to = new int[count];
    handler = new int[count];
    for (int i = 0; i < count; i++) {
      int entry = table + 2 + 8 * i;
      from[i] = code.reader().readUnsignedShort(entry);
      to[i] = code.reader().readUnsignedShort(entry + 2);
      handler[i] = code.reader().readUnsignedShort(entry + 4);
      edges.set(from[i]);
    }
  }

  /** Whether a covered range begins there. */
  boolean isEdge(int at) {
    return edges.get(at);
  }

  /** The handlers that cover an instruction. */
  int[] of(int at) {
    if (handler.length == 0) {
      return handler;
    }
    int[] found = new int[handler.length];
    int count = 0;
    for (int i = 0; i < handler.length; i++) {
      if (from[i] <= at && at < to[i]) {
        found[count++] = handler[i];
      }
    }
    return Arrays.copyOf(found, count);
  }
}
