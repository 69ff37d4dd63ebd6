package nl.doelbinding.analysis.baseline;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import nl.doelbinding.analysis.config.ClassPatterns;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.Declarations;

/**
 * Counts the members about which somebody decided: on the field, record component or getter, or on
 * the class for all its fields. What a type or a superclass decides is counted there.
 *
 * <p>Threads may share it; each class is to be counted once.
 *
 * @since 0.1
 */
public final class DecidedMembers {

  private final Declarations declarations;
  private final ClassPatterns exclude;
  private final LongAdder decided = new LongAdder();
  private final LongAdder leftOut = new LongAdder();

  /** Without the classes that a pattern covers. */
  public DecidedMembers(Declarations declarations, ClassPatterns exclude) {
    this.declarations = declarations;
    this.exclude = exclude;
  }

  /** Counts a class. */
  public void look(ClassModel owner) {
    if (!exclude.isEmpty() && exclude.covers(owner.name())) {
      leftOut.increment();
      return;
    }
    boolean ofClass = declarations.of(owner).decides();
    for (MemberModel field : owner.fields()) {
      if (!field.isStatic() && !field.isSynthetic() && (ofClass || decides(owner, field))) {
        decided.increment();
      }
    }
    for (MethodModel method : owner.methods()) {
      if (!method.annotations().isEmpty()
          && declarations.resolve(method.annotations()).decides()
          && owner.field(method.property(owner.isRecord())).isEmpty()) {
        decided.increment();
      }
    }
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

  /** How many classes a pattern covers. */
  public long leftOut() {
    return leftOut.sum();
  }

  /** The coverage, where so many were found undeclared; empty where there is no personal data. */
  public Optional<Coverage> coverage(long undeclared) {
    long total = decided.sum() + undeclared;
    return total == 0 ? Optional.empty() : Optional.of(new Coverage(decided.sum(), total));
  }
}
