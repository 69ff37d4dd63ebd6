package nl.doelbinding.analysis.diff;

import java.util.List;
import nl.doelbinding.analysis.diff.Changes.Parts;

/** Who receives the data of an activity, or some of it. */
final class UseDiff {
  private final Changes changes;
  private final Parties parties;

  UseDiff(Changes changes, Parties parties) {
    this.changes = changes;
    this.parties = parties;
  }

  void compare(About about, Phrase data, List<String> approved, List<String> built) {
    Difference<String> ids = Difference.between(parties.now(approved), built);
    for (String id : ids.removed()) {
      changes.add(ChangeKind.RECIPIENT_REMOVED, about, Parts.about(parties.named(id)).data(data));
    }
    for (String id : ids.added()) {
      changes.add(
          parties.isOutsideEea(id) ? ChangeKind.TRANSFER_ADDED : ChangeKind.RECIPIENT_ADDED,
          about,
          Parts.about(parties.named(id)).data(data));
    }
  }
}
