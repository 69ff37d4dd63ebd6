package nl.doelbinding.masking.internal;

/** Finds spans in a text, from left to right. Stateless; threads may share it. */
public interface SpanFinder {

  /**
   * The first span that starts at or behind an index, packed by {@link PackedSpan}; or {@link
   * PackedSpan#NONE}.
   */
  long next(Text text, int from);

  /**
   * Whether there may be a span in these bytes: a quick look, which may see one too many but
   * overlooks none.
   */
  boolean isSuspicious(byte[] bytes, int from, int to);
}
