package nl.doelbinding.analysis.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;
import nl.doelbinding.declaration.ElementAnnotations;

/**
 * What {@code @ForPurpose} binds: on the method, else on its class, else on a superclass. For one
 * thread.
 */
final class Bindings {

  private final ClassModels classes;
  private final Declarations declarations;
  private final Map<String, Optional<List<String>>> ofClasses = new HashMap<>();

  Bindings(ClassModels classes, Declarations declarations) {
    this.classes = classes;
    this.declarations = declarations;
  }

  /** The purposes that a method binds itself. */
  Optional<List<String>> of(ClassModel owner, MethodModel method) {
    Optional<List<String>> own = written(declarations.resolve(method.annotations()));
    if (own.isPresent()) {
      return own;
    }
    return isBoundByClass(method) ? of(owner) : Optional.empty();
  }

  /** Others run inside of what bound the purposes, or before anything did. */
  private static boolean isBoundByClass(MethodModel method) {
    boolean isPrivate = (method.access() & 0x0002) != 0;
    return !isPrivate
        && !method.isStatic()
        && !method.isSynthetic()
        && !method.name().startsWith("<");
  }

  /** The purposes that stand on a class or its superclasses. */
  Optional<List<String>> of(ClassModel owner) {
    Optional<List<String>> known = ofClasses.get(owner.name());
    if (known == null) {
      known = climb(owner);
      ofClasses.put(owner.name(), known);
    }
    return known;
  }

  private Optional<List<String>> climb(ClassModel owner) {
    Set<String> seen = new HashSet<>();
    ClassModel next = owner;
    while (next != null && seen.add(next.name())) {
      Optional<List<String>> written = written(declarations.of(next));
      if (written.isPresent()) {
        return written;
      }
      next = next.superclass() == null ? null : classes.find(next.superclass()).orElse(null);
    }
    return Optional.empty();
  }

  /** Whether a class or one of its methods carries it. */
  boolean standIn(ClassModel model) {
    return written(declarations.of(model)).isPresent()
        || model.methods().stream()
            .anyMatch(method -> written(declarations.resolve(method.annotations())).isPresent());
  }

  private static Optional<List<String>> written(ElementAnnotations annotations) {
    List<String> purposes = new ArrayList<>();
    List<AnnotationModel> found = annotations.all(ForPurpose.class);
    // The first: what stands on the element itself goes before what its annotations carry.
    found.stream().limit(1).forEach(each -> purposes.addAll(each.types("value")));
    return found.isEmpty() ? Optional.empty() : Optional.of(purposes);
  }
}
