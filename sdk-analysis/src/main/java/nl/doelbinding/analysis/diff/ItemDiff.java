package nl.doelbinding.analysis.diff;

import java.util.Objects;
import nl.doelbinding.analysis.diff.Changes.Parts;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.annotations.Protection;

/** One category of data, kept in one way, then and now. */
final class ItemDiff {
  private final Changes changes;
  private final RetentionDiff retention;
  private final MemberDiff members;
  private final UseDiff uses;

  ItemDiff(Changes changes, Parties parties) {
    this.changes = changes;
    this.retention = new RetentionDiff(changes);
    this.members = new MemberDiff(changes);
    this.uses = new UseDiff(changes, parties);
  }

  void compare(About activity, DataItem before, DataItem after) {
    About about = MemberDiff.at(activity, after);
    Phrase data = Phrase.of(after.label());
    facts(about, before, after, data);
    retention.compare(about, before, after);
    uses.compare(about, data, before.recipients(), after.recipients());
    protection(about, before, after, data);
    if (!before.label().equals(after.label())) {
      changes.add(
          ChangeKind.DATA_RELABELLED,
          about,
          Parts.of(Phrase.of(before.label()), Phrase.of(after.label())));
    }
    members.compare(activity, before, after);
  }

  private void facts(About about, DataItem before, DataItem after, Phrase data) {
    if (before.special() != after.special()) {
      changes.add(
          ChangeKind.SPECIAL_CHANGED,
          about,
          Parts.of(Phrase.of(before.special()), Phrase.of(after.special())).data(data));
    }
    if (!Objects.equals(before.condition(), after.condition())) {
      changes.add(
          ChangeKind.CONDITION_CHANGED,
          about,
          Parts.of(Phrase.of(before.condition()), Phrase.of(after.condition())).data(data));
    }
    if (before.source() != after.source()
        || !Objects.equals(before.sourceDetail(), after.sourceDetail())) {
      changes.add(
          ChangeKind.SOURCE_CHANGED, about, Parts.of(source(before), source(after)).data(data));
    }
    if (before.provision() != after.provision()
        || !Objects.equals(before.consequence(), after.consequence())) {
      changes.add(
          ChangeKind.PROVISION_CHANGED,
          about,
          Parts.of(provision(before), provision(after)).data(data));
    }
  }

  private void protection(About about, DataItem before, DataItem after, Phrase data) {
    Difference<Protection.Measure> measures =
        Difference.between(before.protection(), after.protection());
    for (Protection.Measure measure : measures.removed()) {
      changes.add(ChangeKind.PROTECTION_REMOVED, about, Parts.about(Phrase.of(measure)).data(data));
    }
    for (Protection.Measure measure : measures.added()) {
      changes.add(ChangeKind.PROTECTION_ADDED, about, Parts.about(Phrase.of(measure)).data(data));
    }
  }

  private static Phrase source(DataItem item) {
    return Phrase.list(Phrase.of(item.source()), Phrase.of(item.sourceDetail()));
  }

  private static Phrase provision(DataItem item) {
    return Phrase.list(
        item.provision() == null ? Phrase.NOTHING : Phrase.of(item.provision()),
        Phrase.of(item.consequence()));
  }
}
