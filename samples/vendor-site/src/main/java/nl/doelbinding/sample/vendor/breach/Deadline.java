package nl.doelbinding.sample.vendor.breach;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A clock that runs until somebody is told.
 *
 * @param due when it is too late
 * @param toldAt when it was done, if it was
 * @param now what time it is
 */
public record Deadline(OffsetDateTime due, @Nullable OffsetDateTime toldAt, OffsetDateTime now) {

  /** Whether it was done, in time or not. */
  public boolean isMet() {
    return toldAt != null;
  }

  /** Whether it was done too late, or would be if it were done now. */
  public boolean isLate() {
    return (toldAt != null ? toldAt : now).isAfter(due);
  }

  /** Whole hours that are left. */
  public long hoursLeft() {
    return Math.max(0, Duration.between(now, due).toHours());
  }
}
