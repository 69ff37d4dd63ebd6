package nl.doelbinding.analysis.register.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.register.FieldReference.Kind;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.Declarations;
import nl.doelbinding.declaration.ElementAnnotations;

/**
 * The members of a class about which somebody decided: fields and components, methods that have no
 * field of their own, parameters.
 *
 * <p>A compiler copies the annotations of a record component to its field, accessor and constructor
 * parameter; here it is one element.
 */
final class Elements {
  private final Context context;
  private final Declarations declarations;
  private final ClassModel owner;
  private final ElementAnnotations ofClass;
  private final List<Element> found = new ArrayList<>();

  private Elements(Context context, ClassModel owner) {
    this.context = context;
    this.declarations = context.input().declarations();
    this.owner = owner;
    this.ofClass = declarations.of(owner);
  }

  static List<Element> of(Context context, ClassModel owner) {
    if (owner.isAnnotation() || owner.isSynthetic()) {
      return List.of();
    }
    Elements elements = new Elements(context, owner);
    owner.fields().forEach(elements::field);
    owner.methods().forEach(elements::method);
    return elements.found;
  }

  private void field(MemberModel field) {
    ElementAnnotations declared = declarations.of(owner, field);
    if (!field.isSynthetic() && declared.decides()) {
      boolean component = component(field.name()).isPresent();
      found.add(
          new Element(
              owner,
              field,
              component ? Kind.RECORD_COMPONENT : Kind.FIELD,
              field.name(),
              written(field),
              declared,
              ofClass,
              context.subject(owner, field.name(), field.name())));
    }
  }

  private ElementAnnotations written(MemberModel field) {
    ElementAnnotations written = declarations.resolve(field.annotations());
    Optional<MemberModel> component = component(field.name());
    if (component.isPresent()) {
      written = written.and(declarations.resolve(component.get().annotations()));
    }
    for (MethodModel method : owner.methods()) {
      if (!method.isSynthetic() && method.property(owner.isRecord()).equals(field.name())) {
        written = written.and(declarations.resolve(method.annotations()));
      }
    }
    return written;
  }

  private void method(MethodModel method) {
    if (method.isSynthetic()) {
      return;
    }
    String property = method.property(owner.isRecord());
    ElementAnnotations written = declarations.resolve(method.annotations());
    if (written.decides() && !isOfField(property)) {
      String name = property.isEmpty() ? method.name() : property;
      found.add(
          element(
              new MemberModel(name, returned(method), null, method.access(), method.annotations()),
              Kind.METHOD,
              sourceName(method) + "()",
              sourceName(method),
              written));
    }
    if (!isCanonicalConstructor(method)) {
      method.parameters().forEach(parameter -> parameter(method, parameter));
    }
  }

  private void parameter(MethodModel method, MemberModel parameter) {
    ElementAnnotations written = declarations.resolve(parameter.annotations());
    if (written.decides()) {
      String name = sourceName(method);
      found.add(
          element(parameter, Kind.PARAMETER, name + "(" + parameter.name() + ")", name, written));
    }
  }

  private Element element(
      MemberModel model, Kind kind, String shown, String inSource, ElementAnnotations written) {
    return new Element(
        owner,
        model,
        kind,
        shown,
        written,
        written,
        ofClass,
        context.subject(owner, shown, inSource));
  }

  private boolean isOfField(String property) {
    return owner.field(property).filter(field -> !field.isStatic()).isPresent();
  }

  private Optional<MemberModel> component(String name) {
    return owner.components().stream().filter(part -> part.name().equals(name)).findFirst();
  }

  private boolean isCanonicalConstructor(MethodModel method) {
    StringBuilder descriptor = new StringBuilder("(");
    owner.components().forEach(component -> descriptor.append(component.descriptor()));
    return owner.isRecord()
        && method.name().equals("<init>")
        && method.descriptor().contentEquals(descriptor.append(")V"));
  }

  /** A constructor has the name of its class in the source. */
  private String sourceName(MethodModel method) {
    return method.name().equals("<init>") ? Names.simple(owner.name()) : method.name();
  }

  private static String returned(MethodModel method) {
    return method.descriptor().substring(method.descriptor().lastIndexOf(')') + 1);
  }
}
