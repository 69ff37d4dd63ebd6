package nl.doelbinding.analysis.reach;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.doelbinding.analysis.flow.code.Reference;
import nl.doelbinding.analysis.reach.code.DeclaredFields;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;
import nl.doelbinding.declaration.DeclaredField;

/**
 * The declared members of the classes that hold any, those of other modules too. Threads may share
 * it once it knows them.
 */
final class Members implements DeclaredFields {

  private final ClassModels classes;
  private final Declarations declarations;
  private final Map<List<String>, Optional<DeclaredField>> fields = new ConcurrentHashMap<>();

  /** Most members have other names than these, and need not be looked up. */
  private final Set<String> names = new HashSet<>();

  private final Set<String> getters = new HashSet<>();

  Members(ClassModels classes, Declarations declarations) {
    this.classes = classes;
    this.declarations = declarations;
  }

  /** Gets to know the fields of a class; whether any is declared. */
  boolean add(ClassModel model) {
    boolean any = false;
    for (MemberModel field : model.fields()) {
      if (declarations.of(model, field).personalData().stream()
          .anyMatch(declared -> !declared.purposes().isEmpty())) {
        any = true;
        names.add(field.name());
      }
    }
    if (any) {
      for (MethodModel method : model.methods()) {
        if (names.contains(method.property(model.isRecord()))) {
          getters.add(method.name());
        }
      }
    }
    return any;
  }

  @Override
  public Optional<DeclaredField> find(String owner, String name) {
    if (!names.contains(name)) {
      return Optional.empty();
    }
    List<String> key = List.of(owner, name);
    Optional<DeclaredField> known = fields.get(key);
    if (known == null) {
      known = declarations.field(owner, name).filter(field -> !field.purposes().isEmpty());
      fields.put(key, known);
    }
    return known;
  }

  /** Whether {@link #read} may find anything. */
  boolean mayRead(Reference getter) {
    return getters.contains(getter.name());
  }

  /**
   * The declared field that a getter reads of a class whose code is not looked at: that of the
   * property of its name.
   */
  Optional<DeclaredField> read(Reference getter) {
    Set<String> seen = new HashSet<>();
    String next = getter.owner();
    while (next != null && !next.startsWith("java.") && seen.add(next)) {
      ClassModel owner = classes.find(next).orElse(null);
      if (owner == null || owner.isInterface()) {
        return Optional.empty();
      }
      for (MethodModel method : owner.methods()) {
        if (method.name().equals(getter.name())
            && method.descriptor().equals(getter.descriptor())) {
          String property = method.property(owner.isRecord());
          return property.isEmpty() || owner.field(property).isEmpty()
              ? Optional.empty()
              : find(owner.name(), property);
        }
      }
      next = owner.superclass();
    }
    return Optional.empty();
  }
}
