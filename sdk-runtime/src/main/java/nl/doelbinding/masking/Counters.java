package nl.doelbinding.masking;

import java.util.concurrent.atomic.LongAdder;

/** Counts what a masker does. Threads may share it. */
final class Counters {

  private final LongAdder certain = new LongAdder();
  private final LongAdder inNames = new LongAdder();
  private final LongAdder doubtful = new LongAdder();
  private final LongAdder left = new LongAdder();
  private final LongAdder failures = new LongAdder();

  void add(int certain, int inNames, int doubtful, int left) {
    add(this.certain, certain);
    add(this.inNames, inNames);
    add(this.doubtful, doubtful);
    add(this.left, left);
  }

  private static void add(LongAdder adder, int number) {
    if (number > 0) {
      adder.add(number);
    }
  }

  void failure() {
    failures.increment();
  }

  MaskingCounts counts() {
    return new MaskingCounts(
        certain.sum(), inNames.sum(), doubtful.sum(), left.sum(), failures.sum());
  }
}
