package nl.doelbinding.verification.firms.prikklok;

import java.time.Instant;

/**
 * The service itself: hours of employees of customers. The statement forgets it, and so does this.
 */
final class HourEntry {
  private String employeeName;
  private Instant startedAt;
  private String remark;
}
