package nl.doelbinding.analysis.approval;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.doelbinding.analysis.register.Forms;
import nl.doelbinding.analysis.register.IndentedJson;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.rule.Excerpt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a log of approvals, which anybody may have edited. What it takes is bounded: 16 MiB, 10,000
 * approvals, 100,000 changes, and texts of 4,000 characters. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class ApprovalLogReader {
  /** Larger than any log that people made. */
  public static final int LARGEST = 16 * 1024 * 1024;

  private static final int MOST_APPROVALS = 10_000;
  private static final int MOST_CHANGES = 100_000;
  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_SHOWN = 120;

  private final String name;
  private int changes;

  private ApprovalLogReader(String name) {
    this.name = name;
  }

  /**
   * The log in a file.
   *
   * @param json the bytes of the file
   * @param name what the sentence calls the file
   * @throws UnusableApprovalsException if it is none, one of another version, or one that holds
   *     what it should not
   */
  public static ApprovalLog read(byte[] json, String name) throws UnusableApprovalsException {
    if (json.length > LARGEST) {
      throw new UnusableApprovalsException(name + " is larger than 16 MiB");
    }
    try {
      return new ApprovalLogReader(name)
          .read(IndentedJson.read(new String(json, StandardCharsets.UTF_8)));
    } catch (JacksonException malformed) {
      throw new UnusableApprovalsException(
          name + " cannot be read: " + Excerpt.of(malformed.getOriginalMessage(), LONGEST_SHOWN),
          malformed);
    }
  }

  private ApprovalLog read(JsonNode tree) throws UnusableApprovalsException {
    if (!tree.path("format").asString("").equals(ApprovalLog.FORMAT)) {
      throw new UnusableApprovalsException(
          name + " is no log of approvals: its format is not \"" + ApprovalLog.FORMAT + "\"");
    }
    if (tree.path("formatVersion").asInt(0) != ApprovalLog.FORMAT_VERSION) {
      throw new UnusableApprovalsException(
          "%s is a log of format version %s, and this tool reads version %s"
              .formatted(
                  name,
                  Excerpt.of(tree.path("formatVersion").toString(), LONGEST_SHOWN),
                  ApprovalLog.FORMAT_VERSION));
    }
    if (tree.path("approvals").size() > MOST_APPROVALS) {
      throw new UnusableApprovalsException(
          name + " holds more than " + MOST_APPROVALS + " approvals");
    }
    ApprovalLog log = IndentedJson.convert(tree, ApprovalLog.class);
    for (int i = 0; i < log.approvals().size(); i++) {
      check(log.approvals().get(i), "approval " + (i + 1));
    }
    return log;
  }

  private void check(@Nullable Approval approval, String place) throws UnusableApprovalsException {
    if (approval == null) {
      throw wrong(place, "is empty");
    }
    if (!Forms.isDate(text(approval.date(), place, "date"))) {
      throw wrong(place, "has no date such as 2026-11-22");
    }
    text(approval.note(), place, "note");
    text(approval.registerAfter(), place, "registerAfter");
    bounded(approval.approver(), place, "approver");
    bounded(approval.statementVersion(), place, "statementVersion");
    changes += approval.changes().size();
    if (changes > MOST_CHANGES) {
      throw wrong(place, "makes it more than " + MOST_CHANGES + " changes");
    }
    for (Approval.ApprovedChange change : approval.changes()) {
      text(change.kind(), place, "kind");
      bounded(change.tellDataSubjects(), place, "tellDataSubjects");
      check(change.text(), place);
    }
    removed(approval.removed(), place);
  }

  private void check(@Nullable LocalizedText text, String place) throws UnusableApprovalsException {
    if (text == null) {
      throw wrong(place, "holds a change without text");
    }
    bounded(text.nl(), place, "text");
    bounded(text.en(), place, "text");
  }

  private void removed(List<Approval.RemovedActivity> removed, String place)
      throws UnusableApprovalsException {
    Set<String> ids = new HashSet<>();
    for (Approval.RemovedActivity activity : removed) {
      String id = text(activity.id(), place, "id");
      if (activity.version() < 1 || activity.version() == Integer.MAX_VALUE) {
        throw wrong(place, "removes an activity of a version that is none");
      }
      if (!ids.add(id)) {
        throw wrong(place, "removes an activity twice");
      }
    }
  }

  private String text(@Nullable String text, String place, String property)
      throws UnusableApprovalsException {
    if (text == null) {
      throw wrong(place, "has no " + property);
    }
    bounded(text, place, property);
    return text;
  }

  private void bounded(@Nullable String text, String place, String property)
      throws UnusableApprovalsException {
    if (text != null && text.length() > LONGEST_TEXT) {
      throw wrong(place, "has a " + property + " of more than " + LONGEST_TEXT + " characters");
    }
  }

  private UnusableApprovalsException wrong(String place, String what) {
    return new UnusableApprovalsException(name + ", " + place + ", " + what);
  }
}
