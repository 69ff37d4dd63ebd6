package nl.doelbinding.analysis.diff;

import java.util.List;
import nl.doelbinding.analysis.register.Language;

/**
 * Changes, and what is needed to tell them: the same for every form. Immutable; threads may share
 * it.
 *
 * @param name what the register is of, as people call it
 * @param language the language of documents; logs and annotations are English
 * @param directory what the paths of places begin in, relative to the root of the repository; empty
 *     where that is the root
 * @param file the approved register, as the user would write it
 * @param cure what to do to approve them; empty: they are only compared
 * @param limit from which weight on they fail a build
 * @param changes the changes
 * @since 0.1
 */
public record DiffReport(
    String name,
    Language language,
    String directory,
    String file,
    String cure,
    WeightLimit limit,
    List<Change> changes) {

  /** Sorts the changes. */
  public DiffReport {
    changes = changes.stream().sorted().toList();
  }

  /** The changes of a weight. */
  public List<Change> of(Weight weight) {
    return changes.stream().filter(change -> change.weight() == weight).toList();
  }

  /** The changes that call for telling data subjects. */
  public List<Change> toTell() {
    return changes.stream().filter(change -> change.tellDataSubjects() != null).toList();
  }

  /** Whether they fail a build. */
  public boolean fails() {
    return limit.isReachedBy(changes);
  }
}
