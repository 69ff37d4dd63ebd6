package nl.doelbinding.analysis.approval;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.doelbinding.analysis.register.IndentedJson;
import nl.doelbinding.analysis.register.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * All approvals of a register, newest first. Immutable; threads may share it.
 *
 * @param approvals the approvals
 * @since 0.1
 */
@JsonPropertyOrder({"format", "formatVersion"})
public record ApprovalLog(List<Approval> approvals) {
  /** The name of the file, beside the approved register. */
  public static final String FILE_NAME = "doelbinding-approvals.json";

  /** The name of the format. */
  public static final String FORMAT = "doelbinding-approvals";

  /** The version of the format. */
  public static final int FORMAT_VERSION = 1;

  /** Nothing was approved yet. */
  public static final ApprovalLog EMPTY = new ApprovalLog(List.of());

  /**
   * What people are told of one approval.
   *
   * @param version the version of the privacy statement; {@code null}: it had none
   * @param date the day
   * @param changes what became different for them
   */
  public record Told(@Nullable String version, String date, List<LocalizedText> changes) {
    /** Copies the list. */
    public Told {
      changes = List.copyOf(changes);
    }
  }

  /** Copies the list. */
  public ApprovalLog {
    approvals = List.copyOf(approvals);
  }

  /** The name of the format. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public String format() {
    return FORMAT;
  }

  /** The version of the format. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** This log with a newer approval. */
  public ApprovalLog with(Approval newest) {
    List<Approval> all = new ArrayList<>();
    all.add(newest);
    all.addAll(approvals);
    return new ApprovalLog(all);
  }

  /** The last version of an activity that was removed, if it ever was. */
  public OptionalInt lastVersion(String activity) {
    return approvals.stream()
        .flatMap(approval -> approval.removed().stream())
        .filter(removed -> removed.id().equals(activity))
        .mapToInt(Approval.RemovedActivity::version)
        .max();
  }

  /**
   * What changed for data subjects, newest first: for the privacy statement. Approvals that changed
   * nothing for them are left out, and so is what only concerns the code.
   */
  public List<Told> entries() {
    return approvals.stream()
        .map(
            approval ->
                new Told(
                    approval.statementVersion(),
                    approval.date(),
                    approval.changes().stream()
                        .filter(Approval.ApprovedChange::concernsDataSubjects)
                        .map(Approval.ApprovedChange::text)
                        .toList()))
        .filter(told -> !told.changes().isEmpty())
        .toList();
  }

  /** The text of the file. */
  String text() {
    return IndentedJson.write(this);
  }
}
