package nl.doelbinding.analysis.statement;

import java.util.Comparator;
import java.util.List;
import nl.doelbinding.analysis.approval.ApprovalLog;
import nl.doelbinding.analysis.register.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What changed in a privacy statement, version by version. Immutable; threads may share it.
 *
 * @param entries the versions, newest first
 * @since 0.1
 */
public record StatementHistory(List<Entry> entries) {
  /** Nothing is told about earlier versions. */
  public static final StatementHistory NONE = new StatementHistory(List.of());

  /**
   * A version.
   *
   * @param version the version of the statement; {@code null}: it had none
   * @param date the day on which its changes were approved, {@code 2026-11-01}
   * @param changes what became different, in words for the people it is about
   */
  public record Entry(@Nullable String version, String date, List<LocalizedText> changes) {
    /** Copies the list. */
    public Entry {
      changes = List.copyOf(changes);
    }
  }

  /** What the log of approvals tells people. */
  public static StatementHistory of(ApprovalLog log) {
    return new StatementHistory(
        log.entries().stream()
            .map(told -> new Entry(told.version(), told.date(), told.changes()))
            .toList());
  }

  /** Puts the newest first; versions of one day stay in the order in which they were given. */
  public StatementHistory {
    entries = entries.stream().sorted(Comparator.comparing(Entry::date).reversed()).toList();
  }
}
