package nl.doelbinding.analysis.scan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;

/**
 * Tells the classes that declare something from the many that do not, so that only those are kept.
 * Remembers a few bits of each class that others extend or hold; threads may share it if they may
 * share what it is made of.
 *
 * @since 0.1
 */
public final class DeclaringClasses {
  private static final Facts NOTHING = new Facts(false, false, List.of());

  /** As many as {@link Declarations} follows. */
  private static final int MOST_SUPERTYPES = 500;

  private final ClassModels classes;
  private final Declarations declarations;
  private final Map<String, Facts> facts = new ConcurrentHashMap<>();

  /** What matters of a class to those that extend it or hold it. */
  private record Facts(boolean onClass, boolean onMethods, List<String> supertypes) {}

  /** Over classes that can be found by name. */
  public DeclaringClasses(ClassModels classes, Declarations declarations) {
    this.classes = classes;
    this.declarations = declarations;
  }

  /**
   * Whether a class or a member of it carries an annotation of ours, one that stands for ours, or a
   * getter of a supertype or the type of a field does.
   */
  public boolean contain(ClassModel model) {
    return declarations.mayDeclare(model.annotations())
        || anyMember(model.fields())
        || anyMember(model.components())
        || onMethods(model)
        || inherits(model)
        || model.fields().stream().anyMatch(this::hasDeclaredType);
  }

  private boolean anyMember(List<MemberModel> members) {
    for (MemberModel member : members) {
      if (declarations.mayDeclare(member.annotations())) {
        return true;
      }
    }
    return false;
  }

  private boolean onMethods(ClassModel model) {
    for (MethodModel method : model.methods()) {
      if (declarations.mayDeclare(method.annotations()) || anyMember(method.parameters())) {
        return true;
      }
    }
    return false;
  }

  private boolean inherits(ClassModel model) {
    Set<String> seen = new HashSet<>();
    Deque<String> waiting = new ArrayDeque<>(supertypes(model));
    while (!waiting.isEmpty() && seen.size() < MOST_SUPERTYPES) {
      String name = waiting.remove();
      if (seen.add(name)) {
        Facts above = of(name);
        if (above.onMethods()) {
          return true;
        }
        waiting.addAll(above.supertypes());
      }
    }
    return false;
  }

  private boolean hasDeclaredType(MemberModel field) {
    String descriptor = field.descriptor();
    int element = descriptor.lastIndexOf('[') + 1;
    return !field.isStatic()
        && descriptor.charAt(element) == 'L'
        && of(descriptor.substring(element + 1, descriptor.length() - 1).replace('/', '.'))
            .onClass();
  }

  private Facts of(String name) {
    if (name.startsWith("java.")) {
      return NOTHING;
    }
    Facts known = facts.get(name);
    if (known == null) {
      known = read(classes.find(name));
      facts.put(name, known);
    }
    return known;
  }

  private Facts read(Optional<ClassModel> found) {
    if (found.isEmpty()) {
      return NOTHING;
    }
    ClassModel model = found.get();
    return new Facts(
        declarations.mayDeclare(model.annotations()), onMethods(model), supertypes(model));
  }

  private static List<String> supertypes(ClassModel model) {
    return Stream.concat(Stream.ofNullable(model.superclass()), model.interfaces().stream())
        .filter(name -> !name.startsWith("java."))
        .toList();
  }
}
