package nl.doelbinding.analysis.detect;

import java.util.Optional;
import java.util.stream.Stream;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.declaration.ClassModels;

/**
 * Knows the members of nested classes that only stand for a member of the class around them: what a
 * builder collects for it, and what a companion of Kotlin reads of its static fields. Whoever
 * declares the one has said all about the other. Threads may share it.
 */
final class PassedOn {

  private static final String BUILDER = "Builder";

  private final ClassModels classes;

  PassedOn(ClassModels classes) {
    this.classes = classes;
  }

  /** Whether a member of a class is told with the class around it. */
  boolean is(ClassModel owner, Property member) {
    int nested = owner.name().lastIndexOf('$');
    boolean builder = owner.name().endsWith(BUILDER) || owner.name().endsWith(BUILDER + "Impl");
    if (nested < 0 || !(builder || member.getterOnly())) {
      return false;
    }
    Optional<ClassModel> outer = classes.find(owner.name().substring(0, nested));
    return outer.isPresent()
        && fields(outer.get(), member)
            .anyMatch(field -> member.getterOnly() ? field.isStatic() : !field.isStatic());
  }

  private static Stream<MemberModel> fields(ClassModel outer, Property member) {
    String name = member.member().sourceName();
    return outer.fields().stream().filter(field -> field.sourceName().equals(name));
  }
}
