package nl.doelbinding.purpose;

import org.jspecify.annotations.Nullable;

/** The violations of one read site, and which of them are written. */
final class Lines {

  private static final int EACH = 10;
  private static final long INTERVAL = 6_000_000_000L;

  private final LineBudget all;
  private final LineBudget refused;
  private long seen;
  private long seenAtLine;

  Lines(LineBudget all, long now) {
    this.all = all;
    this.refused = new LineBudget(EACH, INTERVAL, now);
  }

  /**
   * Counts violations.
   *
   * @return how many there were here, for a line to be written; {@code null} for no line
   */
  synchronized @Nullable String add(EnforcementMode mode, long times, long now) {
    long before = seen;
    seen += times;
    boolean due =
        mode == EnforcementMode.ENFORCE
            ? refused.take(now)
            : seenAtLine == 0 || Long.highestOneBit(seen) != Long.highestOneBit(before);
    if (!due || !all.take(now)) {
      return null;
    }
    long missing = seen - seenAtLine - 1;
    seenAtLine = seen;
    return "Seen here: " + seen + (missing > 0 ? ", not written since: " + missing : "") + ".";
  }
}
