package nl.doelbinding.analysis.diff;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import nl.doelbinding.analysis.diff.Changes.Parts;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.register.FieldReference;

/** Where data of a known category stands in the code. */
final class MemberDiff {
  /** What is most likely the same member under another name, the likeliest first. */
  private static final List<BiPredicate<FieldReference, FieldReference>> SAME =
      List.of(
          (before, after) -> before.member().equals(after.member()),
          (before, after) ->
              before.column() != null && Objects.equals(before.column(), after.column()),
          (before, after) -> before.owner().equals(after.owner()));

  private final Changes changes;

  MemberDiff(Changes changes) {
    this.changes = changes;
  }

  void compare(About about, DataItem approved, DataItem built) {
    Phrase data = Phrase.of(built.label());
    Map<String, FieldReference> before = byName(approved);
    Map<String, FieldReference> after = byName(built);
    for (Map.Entry<String, FieldReference> one : before.entrySet()) {
      FieldReference now = after.get(one.getKey());
      if (now != null && !place(one.getValue()).equals(place(now))) {
        moved(about, data, one.getValue(), now);
      }
    }
    Difference<String> names = Difference.between(before.keySet(), after.keySet());
    List<FieldReference> gone = new ArrayList<>(names.removed().stream().map(before::get).toList());
    List<FieldReference> come = new ArrayList<>(names.added().stream().map(after::get).toList());
    SAME.forEach(same -> pair(about, data, gone, come, same));
    for (FieldReference member : gone) {
      changes.add(
          ChangeKind.MEMBER_REMOVED,
          about.at(name(member), null, null),
          Parts.about(place(member, false)).data(data));
    }
    for (FieldReference member : come) {
      changes.add(
          ChangeKind.MEMBER_ADDED, at(about, member), Parts.about(place(member, false)).data(data));
    }
  }

  /** The same change, told at a member that holds the data. */
  static About at(About about, DataItem item) {
    return item.fields().stream().sorted().findFirst().map(first -> at(about, first)).orElse(about);
  }

  private static About at(About about, FieldReference member) {
    return about.at(name(member), member.module(), member.source());
  }

  private void pair(
      About about,
      Phrase data,
      List<FieldReference> gone,
      List<FieldReference> come,
      BiPredicate<FieldReference, FieldReference> same) {
    for (Iterator<FieldReference> left = gone.iterator(); left.hasNext(); ) {
      FieldReference before = left.next();
      for (FieldReference after : come) {
        if (same.test(before, after)) {
          moved(about, data, before, after);
          left.remove();
          come.remove(after);
          break;
        }
      }
    }
  }

  private void moved(About about, Phrase data, FieldReference before, FieldReference after) {
    boolean renamed = !name(before).equals(name(after));
    changes.add(
        ChangeKind.MEMBER_MOVED,
        at(about, after),
        Parts.of(place(before, !renamed), place(after, !renamed)).data(data));
  }

  private static Map<String, FieldReference> byName(DataItem item) {
    Map<String, FieldReference> members = new TreeMap<>();
    item.fields().stream().sorted().forEach(field -> members.putIfAbsent(name(field), field));
    return members;
  }

  private static String name(FieldReference member) {
    return member.owner().replace('$', '.') + "." + member.member();
  }

  private static String place(FieldReference member) {
    return member.kind() + "|" + member.table() + "|" + member.column() + "|" + member.module();
  }

  private static Phrase place(FieldReference member, boolean inFull) {
    return inFull
        ? Phrase.list(
            Phrase.of(name(member)),
            Phrase.of(member.kind()),
            Phrase.of(member.storedIn()).after("data.column"),
            Phrase.of(member.module()))
        : Phrase.of(name(member));
  }
}
