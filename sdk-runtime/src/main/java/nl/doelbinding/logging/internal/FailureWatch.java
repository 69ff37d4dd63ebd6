package nl.doelbinding.logging.internal;

import nl.doelbinding.masking.LogMasker;

/**
 * Tells once that a masker has failed. Counting allocates, and a hook asks after every line that
 * was masked; so it looks closely in the beginning, and then at one line in many.
 *
 * <p>Threads may share it; a lost update only moves the next look.
 */
public final class FailureWatch {

  private static final int CLOSELY = 64;
  private static final int EVERY = 64;

  private final LogMasker masker;
  private int asked;
  private boolean told;

  /** Watches one masker. */
  public FailureWatch(LogMasker masker) {
    this.masker = masker;
  }

  /** Whether masking has failed for the first time. */
  public boolean hasFailedFirst() {
    int now = ++asked;
    if (told || (now > CLOSELY && now % EVERY != 0) || masker.counts().failures() == 0) {
      return false;
    }
    return tellOnce();
  }

  private synchronized boolean tellOnce() {
    boolean first = !told;
    told = true;
    return first;
  }
}
