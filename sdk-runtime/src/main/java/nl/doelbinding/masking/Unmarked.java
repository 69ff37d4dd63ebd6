package nl.doelbinding.masking;

import nl.doelbinding.masking.address.AddressStrategy;
import nl.doelbinding.masking.internal.MaskMark;
import nl.doelbinding.masking.internal.PackedSpan;
import nl.doelbinding.masking.internal.SpanFinder;
import nl.doelbinding.masking.internal.Text;

/**
 * Finds what another finder finds, but for addresses that a strategy says were masked before. They
 * look like addresses, so a second masking would change them once more and nobody could undo it.
 */
record Unmarked(SpanFinder finder, AddressStrategy strategy) implements SpanFinder {

  @Override
  public long next(Text text, int from) {
    long span = finder.next(text, from);
    while (span != PackedSpan.NONE) {
      int start = PackedSpan.start(span);
      String mark = MaskMark.at(text, start);
      if (mark.isEmpty() || !strategy.isMark(mark)) {
        return span;
      }
      span = finder.next(text, start - MaskMark.BEFORE + mark.length());
    }
    return span;
  }

  @Override
  public boolean isSuspicious(byte[] bytes, int from, int to) {
    return finder.isSuspicious(bytes, from, to);
  }
}
