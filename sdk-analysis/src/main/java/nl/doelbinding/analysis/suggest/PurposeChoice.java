package nl.doelbinding.analysis.suggest;

import java.util.Optional;
import java.util.SortedSet;
import nl.doelbinding.analysis.check.UsedPurposes;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;

/**
 * Which purpose a suggestion names. What data is kept for stands in no class file: where all that a
 * class declares is for one purpose, the rest likely is too; otherwise it is the purpose that the
 * team named, or one that says that it is still to be decided.
 *
 * <p>Threads may share it if they may share what it is made of.
 *
 * @param otherwise the purpose where the class does not tell
 */
record PurposeChoice(ClassModels classes, Declarations declarations, TypeName otherwise) {

  TypeName of(String className) {
    Optional<ClassModel> owner = classes.find(className);
    if (owner.isEmpty()) {
      return otherwise;
    }
    SortedSet<String> used = UsedPurposes.of(declarations, owner.get());
    return used.size() == 1 ? TypeName.ofBinary(used.first()) : otherwise;
  }
}
