package nl.doelbinding.masking;

import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.internal.MaskMark;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.SpanFinder;
import nl.doelbinding.masking.internal.Text;

/**
 * Finds what another finder finds, but for addresses that a strategy says were masked before. They
 * look like addresses, so a second masking would change them once more and nobody could undo it;
 * and behind {@code token=} they look like a token.
 */
record Unmarked(SpanFinder finder, AddressStrategy strategy) implements SpanFinder {

  @Override
  public long next(Text text, int from) {
    long span = finder.next(text, from);
    while (span != PackedSpan.NONE) {
      int end = markEnd(text, PackedSpan.start(span), PackedSpan.end(span));
      if (end < 0) {
        return span;
      }
      span = finder.next(text, end);
    }
    return span;
  }

  /** The end of the mark that the span is the address of, or lies in from its start; or -1. */
  private int markEnd(Text text, int start, int end) {
    int marked = genuineEnd(text, start);
    int whole = marked < 0 ? genuineEnd(text, start + MaskMark.BEFORE) : marked;
    return whole >= end ? whole : -1;
  }

  private int genuineEnd(Text text, int address) {
    String mark = MaskMark.at(text, address);
    boolean genuine = !mark.isEmpty() && strategy.isMark(mark);
    return genuine ? address - MaskMark.BEFORE + mark.length() : -1;
  }

  @Override
  public boolean isSuspicious(byte[] bytes, int from, int to) {
    return finder.isSuspicious(bytes, from, to);
  }
}
