package nl.doelbinding.masking;

import java.util.concurrent.atomic.LongAdder;

/** Counts what a masker does. Threads may share it. */
final class Counters {

  private final LongAdder certain = new LongAdder();
  private final LongAdder inNames = new LongAdder();
  private final LongAdder doubtful = new LongAdder();
  private final LongAdder left = new LongAdder();
  private final LongAdder failures = new LongAdder();

  void masked(Certainty certainty) {
    switch (certainty) {
      case CERTAIN -> certain.increment();
      case IN_NAME -> inNames.increment();
      case DOUBTFUL -> doubtful.increment();
    }
  }

  void left() {
    left.increment();
  }

  void failure() {
    failures.increment();
  }

  MaskingCounts counts() {
    return new MaskingCounts(
        certain.sum(), inNames.sum(), doubtful.sum(), left.sum(), failures.sum());
  }
}
