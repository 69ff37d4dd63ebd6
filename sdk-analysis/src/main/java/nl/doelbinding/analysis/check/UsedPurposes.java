package nl.doelbinding.analysis.check;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.Declarations;
import nl.doelbinding.declaration.PersonalDataDeclaration;

/**
 * The purposes for which members of a class are declared: where there is one, it is likely that of
 * the rest. Stateless; threads may share it.
 *
 * @since 0.1
 */
public final class UsedPurposes {

  private UsedPurposes() {}

  /** Their binary names, sorted. */
  public static SortedSet<String> of(Declarations declarations, ClassModel owner) {
    return owner.fields().stream()
        .flatMap(field -> declarations.of(owner, field).personalData().stream())
        .map(PersonalDataDeclaration::purposes)
        .flatMap(List::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
