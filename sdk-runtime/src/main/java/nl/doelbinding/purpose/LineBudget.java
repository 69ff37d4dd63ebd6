package nl.doelbinding.purpose;

/** A number of lines that may be written, and one more each time an interval has passed. */
final class LineBudget {

  private final long most;
  private final long interval;
  private long left;
  private long counted;

  /** Full at that time; all in nanoseconds. */
  LineBudget(long most, long interval, long now) {
    this.most = most;
    this.interval = interval;
    this.left = most;
    this.counted = now;
  }

  /** Takes a line, if there is one left. */
  synchronized boolean take(long now) {
    long more = Math.max(0, (now - counted) / interval);
    counted += more * interval;
    left = Math.min(most, left + more);
    if (left == 0) {
      return false;
    }
    left--;
    return true;
  }
}
