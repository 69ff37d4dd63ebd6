package nl.doelbinding.analysis.diff;

import java.util.Comparator;
import java.util.List;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.SourceReference;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed between two registers. Immutable; threads may share it.
 *
 * @param kind what changed
 * @param activities the ids of the activities it is about, by id; none: it is about the
 *     organisation
 * @param subject what it is about as a machine names it: a type, a member, an id
 * @param before what it was, in words; {@code null} where there was nothing
 * @param after what it becomes, in words; {@code null} where nothing is left
 * @param text the sentence a data protection officer reads, in both languages
 * @param module the module that declares it, where that is known
 * @param source where it is declared now; {@code null} for what is gone and where nobody knows
 * @since 0.1
 */
public record Change(
    ChangeKind kind,
    List<String> activities,
    String subject,
    @Nullable LocalizedText before,
    @Nullable LocalizedText after,
    LocalizedText text,
    @Nullable String module,
    @Nullable SourceReference source)
    implements Comparable<Change> {

  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::weight)
          .thenComparing(change -> String.join(",", change.activities))
          .thenComparing(Change::kind)
          .thenComparing(Change::subject)
          .thenComparing(change -> change.text.toString())
          .thenComparing(change -> String.valueOf(change.source));

  /** Sorts the ids. */
  public Change {
    activities = activities.stream().distinct().sorted().toList();
  }

  /** How much it matters. */
  public Weight weight() {
    return kind.weight();
  }

  /** The provision by which data subjects are told; {@code null}: they need not be. */
  public @Nullable String tellDataSubjects() {
    return kind.tellDataSubjects();
  }

  /** Heaviest first, then by activity. */
  @Override
  public int compareTo(Change other) {
    return ORDER.compare(this, other);
  }
}
