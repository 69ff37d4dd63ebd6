package nl.doelbinding.analysis.register.build;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.scan.ScannedClass;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ElementAnnotations;

/**
 * The purposes, or the recipients, of a register: those the module declares and those of other
 * modules it uses.
 */
final class DeclaredTypes {
  private final Context context;
  private final Class<? extends Annotation> marker;
  private final Rule notMarked;
  private final String snippet;
  private final Map<String, DeclaredType> types = new TreeMap<>();
  private final Map<String, String> ids = new HashMap<>();

  /**
   * Finds those of the module.
   *
   * @param notMarked the rule for a type that is used and lacks the marker
   * @param snippet the marker as one would write it
   */
  DeclaredTypes(
      Context context, Class<? extends Annotation> marker, Rule notMarked, String snippet) {
    this.context = context;
    this.marker = marker;
    this.notMarked = notMarked;
    this.snippet = snippet;
    for (ScannedClass scanned : context.input().scan().classes()) {
      ClassModel model = scanned.model();
      if (!model.isAnnotation()) {
        declaredBy(model, true).ifPresent(type -> types.putIfAbsent(model.name(), type));
      }
    }
  }

  private Optional<DeclaredType> declaredBy(ClassModel model, boolean local) {
    ElementAnnotations annotations = context.input().declarations().of(model);
    return annotations
        .first(marker)
        .map(found -> new DeclaredType(model, found, annotations, context.subject(model), local));
  }

  /** A type that a declaration names; one that is none is a violation at that declaration. */
  Optional<DeclaredType> find(String name, Subject usedAt) {
    DeclaredType known = types.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    if (name.startsWith("java.")) { // never looked up, and the cure is not to go and find it
      context.report(
          notMarked,
          usedAt,
          " names " + Names.inSource(name) + ", which carries no @" + marker.getSimpleName(),
          "Name a type of your own instead, which carries: " + snippet);
      return Optional.empty();
    }
    Optional<ClassModel> model = context.input().classes().find(name);
    if (model.isEmpty()) {
      context.report(
          Rules.CLASS_NOT_FOUND,
          usedAt,
          " names " + Names.inSource(name) + ", which is not on the class path",
          "Add the module that holds " + Names.inSource(name) + " to the class path");
      return Optional.empty();
    }
    Optional<DeclaredType> found = declaredBy(model.get(), false);
    if (found.isEmpty()) {
      context.report(
          notMarked,
          usedAt,
          " names " + Names.inSource(name) + ", which carries no @" + marker.getSimpleName(),
          "Put on " + Names.inSource(name) + ": " + snippet);
    }
    found.ifPresent(type -> types.put(name, type));
    return found;
  }

  /** Whether a type is one of these, without a word if it is not. */
  Optional<DeclaredType> peek(String name) {
    DeclaredType known = types.get(name);
    return known != null
        ? Optional.of(known)
        : context.input().classes().find(name).flatMap(model -> declaredBy(model, false));
  }

  /** The types of some names, each once; for each name that is none a violation. */
  List<DeclaredType> find(Collection<String> names, Subject usedAt) {
    List<DeclaredType> result = new ArrayList<>();
    for (String name : names) {
      find(name, usedAt).filter(type -> !result.contains(type)).ifPresent(result::add);
    }
    return result;
  }

  /** All of the register. */
  List<DeclaredType> all() {
    return List.copyOf(types.values());
  }

  /** The ids of some types, sorted. */
  List<String> ids(Collection<DeclaredType> some) {
    return some.stream().map(this::id).distinct().sorted().toList();
  }

  /** The id of a type: unique once {@link #settleIds} was called. */
  String id(DeclaredType type) {
    String settled = ids.get(type.typeName());
    return settled == null ? wantedId(type) : settled;
  }

  /** Gives every type an id of its own; two that want the same one are a violation. */
  void settleIds() {
    Map<String, DeclaredType> owners = new HashMap<>();
    for (DeclaredType type : types.values()) {
      String wanted = wantedId(type);
      DeclaredType owner = owners.putIfAbsent(wanted, type);
      String id = wanted;
      for (int count = 2; owner != null && owners.putIfAbsent(id, type) != null; count++) {
        id = wanted + "-" + count;
      }
      ids.put(type.typeName(), id);
      if (owner != null) {
        context.report(
            Rules.DUPLICATE_ID,
            type.subject(),
            " has the id \"" + wanted + "\", which " + owner.subject().name() + " has too",
            "Give one of them another: @" + marker.getSimpleName() + "(…, id = \"" + id + "\")");
      }
    }
  }

  private String wantedId(DeclaredType type) {
    String given = new Checked(context, type.subject()).id(type.marker(), "id");
    return given == null ? Names.identifier(type.typeName()) : given;
  }
}
