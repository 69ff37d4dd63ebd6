package nl.doelbinding.cli.logs.chunk;

import java.util.BitSet;
import java.util.List;
import nl.doelbinding.masking.Span;

/**
 * Where a line may be cut without parting what a masker finds, or what it finds from the words
 * before it that tell what it is: an IBAN may hold spaces, and a password is one for its name.
 */
final class SafeCut {

  /** As far as the words reach that tell what something is. */
  private static final int CONTEXT = 64;

  /** At the end may stand the first half of something, which is not found before it is whole. */
  private static final int UNFINISHED = 1 << 9;

  private final byte[] bytes;
  private final List<Span> spans;
  private final BitSet unsafe = new BitSet();
  private final int last;

  /**
   * @param spans what is found in the first {@code size} bytes of a line
   */
  SafeCut(byte[] bytes, int size, List<Span> spans) {
    this.bytes = bytes;
    this.spans = spans;
    this.last = size - Math.min(UNFINISHED, size / 4);
    unsafe.set(last + 1, size + 1);
    for (Span span : spans) {
      unsafe.set(Math.max(0, span.start() - CONTEXT + 1), behindQuote(span.end(), size));
    }
  }

  boolean isSafe(int index) {
    return !unsafe.get(index);
  }

  /** The last safe place before an index; where there is none, 0 or less. */
  int before(int index) {
    return unsafe.previousClearBit(index);
  }

  /** Where they stand too close for that: behind one of them, before the longest gap; or 0. */
  int inLongestGap() {
    int best = 0;
    int longest = 0;
    for (int at = 0; at < spans.size() && spans.get(at).end() <= last; at++) {
      int end = spans.get(at).end();
      int next = at + 1 < spans.size() ? spans.get(at + 1).start() : last;
      if (next - end >= longest) {
        longest = next - end;
        best = behindQuote(end, next);
      }
    }
    return best;
  }

  /** A quote that ends what is found would begin something in the next piece. */
  private int behindQuote(int end, int next) {
    int index = end;
    while (index < next && bytes[index] == '\\') {
      index++;
    }
    boolean quote = index < next && (bytes[index] == '"' || bytes[index] == '\'');
    return quote ? index + 1 : end;
  }
}
