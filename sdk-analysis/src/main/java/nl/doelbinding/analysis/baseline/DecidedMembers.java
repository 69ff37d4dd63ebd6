package nl.doelbinding.analysis.baseline;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ClassPatterns;
import nl.doelbinding.declaration.Declarations;

/**
 * Counts the members about which somebody decided: on the field, record component or getter, or on
 * the class for all its fields. What a type or a superclass decides is counted there.
 *
 * <p>Threads may share it if they may share its {@link Declarations}.
 *
 * @param declarations what the classes declare
 * @param exclude the classes that are left out
 * @since 0.1
 */
public record DecidedMembers(Declarations declarations, ClassPatterns exclude) {

  /** The number in some classes; of two versions of a class the first counts. */
  public long count(Collection<ScannedClass> classes) {
    Set<String> seen = new HashSet<>();
    return classes.stream()
        .map(ScannedClass::model)
        .filter(model -> !exclude.covers(model.name()) && seen.add(model.name()))
        .mapToLong(this::count)
        .sum();
  }

  private long count(ClassModel owner) {
    boolean ofClass = declarations.of(owner).decides();
    return owner.fields().stream()
            .filter(field -> !field.isStatic() && !field.isSynthetic())
            .filter(field -> ofClass || decides(owner, field))
            .count()
        + owner.methods().stream().filter(method -> decidesAlone(owner, method)).count();
  }

  /** A getter without a field of that name. */
  private boolean decidesAlone(ClassModel owner, MethodModel method) {
    return !method.annotations().isEmpty()
        && !method.isSynthetic()
        && declarations.resolve(method.annotations()).decides()
        && owner.field(method.property(owner.isRecord())).isEmpty();
  }

  private boolean decides(ClassModel owner, MemberModel field) {
    return declarations.resolve(field.annotations()).decides()
        || owner.components().stream()
            .filter(component -> component.name().equals(field.name()))
            .anyMatch(component -> declarations.resolve(component.annotations()).decides())
        || owner.methods().stream()
            .filter(method -> !method.annotations().isEmpty())
            .filter(method -> method.property(owner.isRecord()).equals(field.name()))
            .anyMatch(getter -> declarations.resolve(getter.annotations()).decides());
  }
}
