package nl.doelbinding.masking.internal;

/** Judges every index, and the long way: slow, and sure to overlook none. */
public final class ExhaustiveScan implements SpanFinder {

  @Override
  public long next(Text text, int from) {
    for (int index = from; index < text.end(); index++) {
      long span = AddressScan.judged(text, index);
      if (span != PackedSpan.NONE) {
        return span;
      }
    }
    return PackedSpan.NONE;
  }

  @Override
  public boolean isSuspicious(byte[] bytes, int from, int to) {
    return true;
  }
}
