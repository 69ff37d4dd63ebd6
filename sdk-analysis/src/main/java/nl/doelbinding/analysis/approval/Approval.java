package nl.doelbinding.analysis.approval;

import java.util.List;
import nl.doelbinding.analysis.diff.Change;
import nl.doelbinding.analysis.diff.ChangeKind;
import nl.doelbinding.analysis.register.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One approval, as the log holds it. Immutable; threads may share it.
 *
 * @param date the day
 * @param approver who approved; {@code null}: not said
 * @param note why, or where it was discussed
 * @param statementVersion the version of the privacy statement that goes with it
 * @param registerBefore the SHA-256 of the approved register before; {@code null}: the first
 *     approval
 * @param registerAfter the SHA-256 of the register that was approved
 * @param changes what was approved; empty for the first approval, which approves all there is
 * @param removed the activities that are gone, with their last versions
 * @since 0.1
 */
public record Approval(
    String date,
    @Nullable String approver,
    String note,
    @Nullable String statementVersion,
    @Nullable String registerBefore,
    String registerAfter,
    List<ApprovedChange> changes,
    List<RemovedActivity> removed) {

  /**
   * A change, in the words in which it was approved.
   *
   * @param kind the id of its kind; text, since a later version may know others
   * @param weight the id of its weight
   * @param activities the ids of activities
   * @param tellDataSubjects the provision by which data subjects are told
   * @param text the sentence
   */
  public record ApprovedChange(
      String kind,
      String weight,
      List<String> activities,
      @Nullable String tellDataSubjects,
      LocalizedText text) {

    /** Copies the list. */
    public ApprovedChange {
      activities = List.copyOf(activities);
    }

    static ApprovedChange of(Change change) {
      return new ApprovedChange(
          change.kind().id(),
          change.weight().id(),
          change.activities(),
          change.tellDataSubjects(),
          change.text());
    }

    /** Whether the privacy statement tells people of it; an unknown kind speaks for itself. */
    boolean concernsDataSubjects() {
      return tellDataSubjects != null || ENDINGS.contains(kind);
    }

    /** What ends is worth telling, though nobody must. */
    private static final List<String> ENDINGS =
        List.of(
            ChangeKind.ACTIVITY_REMOVED.id(),
            ChangeKind.CATEGORY_REMOVED.id(),
            ChangeKind.RECIPIENT_REMOVED.id(),
            ChangeKind.RETENTION_SHORTER.id(),
            ChangeKind.PROFILING_ENDS.id(),
            ChangeKind.DECISION_ENDS.id(),
            ChangeKind.SALE_ENDS.id(),
            ChangeKind.COOKIE_REMOVED.id());
  }

  /** An activity that is gone, so that it counts on when it comes back. */
  public record RemovedActivity(String id, int version) {}

  /** Copies the lists. */
  public Approval {
    changes = List.copyOf(changes);
    removed = List.copyOf(removed);
  }
}
