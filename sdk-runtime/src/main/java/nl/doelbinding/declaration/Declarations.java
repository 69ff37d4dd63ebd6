package nl.doelbinding.declaration;

import java.lang.annotation.Repeatable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.Type;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.classfile.MethodModel;
import org.jspecify.annotations.Nullable;

/**
 * Answers what an element declares.
 *
 * <p>What an instance field declares is what stands, in this order, on the field or record
 * component, on the getter of that property, on the same getter of a superclass or interface, on
 * its class, or on the type of the field; the first that decides wins, and companions of the same
 * place come with it.
 *
 * <p>Threads may share it if they may share its {@link ClassModels}.
 *
 * @since 0.1
 */
public final class Declarations {

  private static final String OURS = PersonalData.class.getPackageName() + ".";

  /** No compiled class has near as many; without an end, chains of thousands take hours. */
  private static final int MOST_SUPERTYPES = 500;

  private final ClassModels classes;
  private final Map<String, List<AnnotationModel>> metaAnnotations = new ConcurrentHashMap<>();

  /** Over classes that can be found by name. */
  public Declarations(ClassModels classes) {
    this.classes = classes;
  }

  /** A class by its binary name. */
  Optional<ClassModel> type(String binaryName) {
    return classes.find(binaryName);
  }

  /** The annotations of an element, resolved. */
  public ElementAnnotations resolve(List<AnnotationModel> written) {
    if (written.isEmpty()) {
      return ElementAnnotations.NONE;
    }
    List<AnnotationModel> result = unfold(written);
    for (AnnotationModel annotation : List.copyOf(result)) {
      metaAnnotations(annotation.type()).stream()
          .filter(meta -> !result.contains(meta))
          .forEach(result::add);
    }
    return new ElementAnnotations(result);
  }

  /**
   * Whether {@link #resolve} may find an annotation of ours among these, or in a container of
   * repeated ones: quick to answer for the many elements that declare nothing.
   */
  public boolean mayDeclare(List<AnnotationModel> written) {
    for (AnnotationModel annotation : written) {
      if (annotation.type().startsWith(OURS)
          || !metaAnnotations(annotation.type()).isEmpty()
          || mayDeclare(annotation.annotations("value"))) {
        return true;
      }
    }
    return false;
  }

  /** The annotations of a class itself. */
  public ElementAnnotations of(ClassModel owner) {
    return resolve(owner.annotations());
  }

  /**
   * What an instance field declares, companions included. Where nothing decides, the annotations of
   * the field and its getter are still returned.
   */
  public ElementAnnotations of(ClassModel owner, MemberModel field) {
    ElementAnnotations own = resolve(field.annotations());
    for (MemberModel component : owner.components()) {
      if (component.name().equals(field.name())) {
        own = own.and(resolve(component.annotations()));
      }
    }
    if (!own.decides()) {
      own = own.and(getter(owner, field.name(), owner.isRecord()));
    }
    if (!own.decides() && !field.isStatic() && !field.isSynthetic()) {
      own = own.and(inheritedGetter(owner, field.name()));
    }
    if (own.decides() || field.isStatic() || field.isSynthetic()) {
      return own;
    }
    ElementAnnotations ofClass = of(owner);
    if (ofClass.decides()) {
      return own.and(ofClass);
    }
    ElementAnnotations ofType = ofType(field.descriptor());
    return ofType.decides() ? own.and(ofType) : own;
  }

  /**
   * The field that an instruction names, with what it declares; looked for as the JVM does: in the
   * owner, its interfaces, which may hold static ones, and its superclasses.
   *
   * @param owner the binary name of the owner in the instruction
   */
  public Optional<DeclaredField> field(String owner, String name) {
    ClassModel holder = holder(owner, name, new HashSet<>());
    if (holder == null) {
      return Optional.empty();
    }
    List<PersonalDataDeclaration> declared =
        of(holder, holder.field(name).orElseThrow()).personalData();
    return declared.isEmpty()
        ? Optional.empty()
        : Optional.of(new DeclaredField(holder.name(), name, declared));
  }

  private @Nullable ClassModel holder(String start, String field, Set<String> seen) {
    String next = start;
    while (next != null && seen.add(next)) {
      ClassModel model = classes.find(next).orElse(null);
      if (model == null || model.field(field).isPresent()) {
        return model;
      }
      for (String implemented : model.interfaces()) {
        ClassModel holder = holder(implemented, field, seen);
        if (holder != null) {
          return holder;
        }
      }
      next = model.superclass();
    }
    return null;
  }

  /** The nearest getter further up that decides: what it promises holds for who implements it. */
  private ElementAnnotations inheritedGetter(ClassModel owner, String property) {
    Set<String> seen = new HashSet<>(Set.of(owner.name()));
    Deque<ClassModel> below = new ArrayDeque<>(List.of(owner));
    while (!below.isEmpty() && seen.size() < MOST_SUPERTYPES) {
      for (ClassModel above : supertypes(below.remove())) {
        if (seen.add(above.name())) {
          ElementAnnotations getter = getter(above, property, owner.isRecord());
          if (getter.decides()) {
            return getter;
          }
          below.add(above);
        }
      }
    }
    return ElementAnnotations.NONE;
  }

  private List<ClassModel> supertypes(ClassModel type) {
    return Stream.concat(Stream.ofNullable(type.superclass()), type.interfaces().stream())
        .flatMap(name -> classes.find(name).stream())
        .toList();
  }

  private ElementAnnotations getter(ClassModel owner, String property, boolean ofRecord) {
    ElementAnnotations result = ElementAnnotations.NONE;
    for (MethodModel method : owner.methods()) {
      if (!method.annotations().isEmpty() && method.property(ofRecord).equals(property)) {
        result = result.and(resolve(method.annotations()));
      }
    }
    return result;
  }

  private ElementAnnotations ofType(String descriptor) {
    Type type = Type.getType(descriptor);
    if (type.getSort() == Type.ARRAY) {
      type = type.getElementType();
    }
    if (type.getSort() != Type.OBJECT || type.getClassName().startsWith("java.")) {
      return ElementAnnotations.NONE;
    }
    return classes.find(type.getClassName()).map(this::of).orElse(ElementAnnotations.NONE);
  }

  private List<AnnotationModel> metaAnnotations(String annotationType) {
    if (!mayCarryOurs(annotationType)) {
      return List.of();
    }
    List<AnnotationModel> known = metaAnnotations.get(annotationType);
    if (known == null) {
      List<AnnotationModel> result = new ArrayList<>();
      collect(annotationType, new HashSet<>(), result);
      // Of the types passed on the way nothing is kept: in a circle each has seen only a part of
      // it.
      known = List.copyOf(result);
      metaAnnotations.put(annotationType, known);
    }
    return known;
  }

  private void collect(String annotationType, Set<String> seen, List<AnnotationModel> into) {
    if (!mayCarryOurs(annotationType) || !seen.add(annotationType)) {
      return;
    }
    Optional<ClassModel> type = classes.find(annotationType);
    if (type.isEmpty()) {
      return;
    }
    for (AnnotationModel meta : unfold(type.get().annotations())) {
      if (meta.type().startsWith(OURS)) {
        into.add(meta);
      } else {
        collect(meta.type(), seen, into);
      }
    }
  }

  private static boolean mayCarryOurs(String annotationType) {
    return !annotationType.startsWith(OURS) && !annotationType.startsWith("java.");
  }

  /** Annotations that were written more than once, out of the container the compiler put round. */
  private List<AnnotationModel> unfold(List<AnnotationModel> written) {
    List<AnnotationModel> result = new ArrayList<>();
    for (AnnotationModel annotation : written) {
      List<AnnotationModel> elements = annotation.annotations("value");
      if (!elements.isEmpty() && isContainer(annotation.type(), elements.get(0).type())) {
        result.addAll(elements);
      } else {
        result.add(annotation);
      }
    }
    return result;
  }

  private boolean isContainer(String annotationType, String elementType) {
    if (annotationType.startsWith(OURS)) {
      return annotationType.equals(elementType + "$List");
    }
    return mayCarryOurs(elementType)
        && classes.find(elementType).stream()
            .flatMap(element -> element.annotations().stream())
            .anyMatch(
                meta ->
                    meta.type().equals(Repeatable.class.getName())
                        && meta.types("value").contains(annotationType));
  }
}
