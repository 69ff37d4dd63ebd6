package nl.doelbinding.analysis.check;

import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.Declarations;

/** Proposes the declaration to paste, with the purpose where the rest of the class tells it. */
final class LikelyPurpose {

  private static final int MOST_NAMED = 6;

  private final Declarations declarations;

  /** All purposes declared or used in the classes looked at, as source writes them. */
  private final Set<String> known = new ConcurrentSkipListSet<>();

  LikelyPurpose(Declarations declarations) {
    this.declarations = declarations;
  }

  /** Notes what a class declares or uses, and tells the purposes it uses, sorted. */
  SortedSet<String> look(ClassModel model) {
    if (declarations.of(model).has(Purpose.class)) {
      known.add(inSource(model.name()));
    }
    SortedSet<String> used = used(model);
    used.forEach(name -> known.add(inSource(name)));
    return used;
  }

  /** The lines to choose from for a member of a class that uses those purposes. */
  String cure(Set<String> used) {
    String declaration =
        used.size() == 1
            ? "@PersonalData(purpose = " + inSource(used.iterator().next()) + ".class)"
            : "@PersonalData(purpose = ….class)" + candidates();
    return declaration + "\nor, where it says nothing about a person: @NotPersonalData(\"why\")";
  }

  private SortedSet<String> used(ClassModel owner) {
    return UsedPurposes.of(declarations, owner);
  }

  private String candidates() {
    if (known.isEmpty()) {
      return " with an interface of yours that carries @Purpose";
    }
    String named = known.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    int more = known.size() - MOST_NAMED;
    return " with one of: " + named + (more > 0 ? " and " + more + " more" : "");
  }

  private static String inSource(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }
}
