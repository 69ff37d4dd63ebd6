package nl.doelbinding.masking.internal;

import java.util.Arrays;

/**
 * Several finders as one: of what they find, the span that starts first; of those that start
 * together, the longest.
 *
 * <p>Remembers what each finder found, and asks it again only when that is behind the place where
 * the search goes on: asking all of them for each span would take time by the square of the line.
 * For one thread; can be used again.
 */
public final class SpanMerge implements SpanFinder {

  /** Starts before any text, so that the finder is asked. */
  private static final long UNKNOWN = -2L;

  private static final SpanFinder[] NONE = {};

  private SpanFinder[] finders = NONE;
  private long[] found = {};

  /** Searches a text from its start with these finders; the array is not changed. */
  public SpanMerge over(SpanFinder[] finders) {
    this.finders = finders;
    if (found.length < finders.length) {
      found = new long[finders.length];
    }
    Arrays.fill(found, UNKNOWN);
    return this;
  }

  /** The next span; {@code from} never goes back between two calls of {@link #over}. */
  @Override
  public long next(Text text, int from) {
    long best = PackedSpan.NONE;
    for (int index = 0; index < finders.length; index++) {
      if (found[index] != PackedSpan.NONE && PackedSpan.start(found[index]) < from) {
        found[index] = finders[index].next(text, from);
      }
      if (isBefore(found[index], best)) {
        best = found[index];
      }
    }
    return best;
  }

  private static boolean isBefore(long span, long best) {
    if (span == PackedSpan.NONE || best == PackedSpan.NONE) {
      return span != PackedSpan.NONE;
    }
    int start = PackedSpan.start(span);
    int bestStart = PackedSpan.start(best);
    return start < bestStart || (start == bestStart && PackedSpan.end(span) > PackedSpan.end(best));
  }

  @Override
  public boolean isSuspicious(byte[] bytes, int from, int to) {
    return true;
  }
}
