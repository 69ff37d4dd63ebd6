package nl.doelbinding.declaration;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.jar.asm.Opcodes;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import org.jspecify.annotations.Nullable;

/**
 * Answers for which purposes a class or method says it works, with {@code @ForPurpose} or an
 * annotation that carries it.
 *
 * <p>That of a method stands before that of its class, and that of a class before that of its
 * superclass. Interfaces and enclosing classes say nothing of a class, and a method says nothing of
 * one that overrides it.
 *
 * <p>Threads may share it if they may share its declarations.
 *
 * @since 0.1
 */
public final class ComponentPurposes {

  private final Declarations declarations;
  private final Map<String, List<String>> inherited = new ConcurrentHashMap<>();

  /** By declarations that find superclasses. */
  public ComponentPurposes(Declarations declarations) {
    this.declarations = requireNonNull(declarations, "declarations");
  }

  /** The binary names of the purposes that a class or the nearest superclass names. */
  public List<String> of(ClassModel type) {
    List<String> own = named(type.annotations());
    return own.isEmpty() ? inheritedFrom(type.superclass()) : own;
  }

  /** What a class takes over from a superclass of that name. */
  public List<String> inheritedFrom(@Nullable String superclass) {
    if (superclass == null || superclass.startsWith("java.")) {
      return List.of();
    }
    List<String> known = inherited.get(superclass);
    if (known == null) {
      known = lookUp(superclass);
      inherited.put(superclass, known);
    }
    return known;
  }

  /** The purposes that a method names itself. */
  public List<String> ownOf(MethodModel method) {
    return named(method.annotations());
  }

  /**
   * The purposes under which a method works; none for what a compiler made up.
   *
   * @param ofClass what {@link #of} says of its class. It counts for methods that can be called
   *     from outside: not for private ones, which work under the purpose of who calls them, nor for
   *     constructors
   */
  public List<String> of(MethodModel method, List<String> ofClass) {
    if (method.isSynthetic() || method.name().startsWith("<")) {
      return List.of();
    }
    List<String> own = ownOf(method);
    boolean isPrivate = (method.access() & Opcodes.ACC_PRIVATE) != 0;
    return own.isEmpty() && !isPrivate ? ofClass : own;
  }

  private List<String> lookUp(String start) {
    Set<String> seen = new HashSet<>();
    String next = start;
    while (next != null && !next.startsWith("java.") && seen.add(next)) {
      ClassModel model = declarations.type(next).orElse(null);
      if (model == null) {
        break;
      }
      List<String> named = named(model.annotations());
      if (!named.isEmpty()) {
        return named;
      }
      next = model.superclass();
    }
    return List.of();
  }

  private List<String> named(List<AnnotationModel> written) {
    return declarations
        .resolve(written)
        .first(ForPurpose.class)
        .map(found -> found.types("value"))
        .orElse(List.of());
  }
}
