package nl.doelbinding.analysis.approval;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who approves. Immutable; threads may share it.
 *
 * @param note why, or where it was discussed
 * @param approver who approves; {@code null}: not said
 * @param date the day
 * @since 0.1
 */
public record ApprovalNote(String note, @Nullable String approver, LocalDate date) {
  private static final int LONGEST = 2_000;

  /** Refuses a blank note, and one that is too long to be read. */
  public ApprovalNote {
    note = note.strip();
    approver = approver == null || approver.isBlank() ? null : approver.strip();
    if (note.isEmpty()) {
      throw new IllegalArgumentException(
          "The note is blank: say why this is approved, or where it was discussed");
    }
    if (note.length() > LONGEST || (approver != null && approver.length() > LONGEST)) {
      throw new IllegalArgumentException(
          "The note or the approver has more than " + LONGEST + " characters");
    }
  }
}
