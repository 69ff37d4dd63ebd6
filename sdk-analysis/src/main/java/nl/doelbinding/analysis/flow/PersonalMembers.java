package nl.doelbinding.analysis.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.detect.Detector;
import nl.doelbinding.analysis.detect.Finding;
import nl.doelbinding.analysis.flow.code.Reference;
import nl.doelbinding.analysis.flow.code.Signature;
import nl.doelbinding.analysis.source.SourceNames;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ClassModels;
import nl.doelbinding.declaration.Declarations;
import nl.doelbinding.declaration.ElementAnnotations;
import org.jspecify.annotations.Nullable;

/**
 * Says of members whether they hold personal data: by their declaration, or else by the detector.
 * Remembers what was asked; threads may share it.
 */
final class PersonalMembers {

  /** What is remembered is thrown away beyond this; asking again costs little. */
  private static final int MOST_REMEMBERED = 20_000;

  /** The end of the name of an anonymous class, which says nothing. */
  private static final Pattern ANONYMOUS = Pattern.compile("(?<=.)\\$\\d.*");

  private final ClassModels classes;
  private final Declarations declarations;
  private final Detector detector;
  private final Map<Asked, Optional<Personal>> members = new ConcurrentHashMap<>();
  private final Map<String, Map<String, Finding>> findings = new ConcurrentHashMap<>();
  private final Map<String, List<Personal>> contents = new ConcurrentHashMap<>();

  /** A field, a getter, or where {@code field} is {@code null} a name that is neither. */
  private record Asked(Reference reference, @Nullable Boolean field) {}

  PersonalMembers(ClassModels classes, Declarations declarations, Detector detector) {
    this.classes = classes;
    this.declarations = declarations;
    this.detector = detector;
  }

  /** What a field or getter reads, if that is personal data. */
  Optional<Personal> of(Reference reference, boolean field) {
    Asked asked = new Asked(reference, field);
    Optional<Personal> known = members.get(asked);
    if (known == null) {
      forgetSome(members);
      known = Optional.ofNullable(find(reference, field));
      members.put(asked, known);
    }
    return known;
  }

  /** The members of a class and its superclasses that hold personal data. */
  List<Personal> in(String className) {
    List<Personal> known = contents.get(className);
    if (known == null) {
      forgetSome(contents);
      known = List.copyOf(contentsOf(className));
      contents.put(className, known);
    }
    return known;
  }

  /** A name in a class that is no member of it: a parameter, or what a lambda captured. */
  Optional<Personal> named(
      ClassModel where, String name, String descriptor, List<AnnotationModel> annotations) {
    ElementAnnotations written = declarations.resolve(annotations);
    if (written.has(PersonalData.class)) {
      return Optional.of(new Personal(name, written, null));
    }
    if (written.has(NotPersonalData.class)) {
      return Optional.empty();
    }
    if (!annotations.isEmpty()) {
      return judged(where.name(), name, descriptor, annotations)
          .map(finding -> new Personal(name, ElementAnnotations.NONE, finding));
    }
    Asked asked = new Asked(new Reference(where.name(), name, descriptor), null);
    Optional<Personal> known = members.get(asked);
    if (known == null) {
      forgetSome(members);
      known =
          judged(where.name(), name, descriptor, annotations)
              .map(finding -> new Personal(name, ElementAnnotations.NONE, finding));
      members.put(asked, known);
    }
    return known;
  }

  /** Whether what is given to a method is kept where it is declared. */
  boolean keeps(Reference method) {
    if (method.isConstructor()) {
      return in(method.owner()).stream().anyMatch(personal -> personal.finding() == null);
    }
    boolean sets = method.name().length() > 3 && method.name().startsWith("set");
    String field =
        sets
            ? Character.toLowerCase(method.name().charAt(3)) + method.name().substring(4)
            : method.name();
    Reference written = new Reference(method.owner(), field, "Ljava/lang/String;");
    return of(written, true).filter(personal -> personal.finding() == null).isPresent()
        || takesDeclared(method);
  }

  private boolean takesDeclared(Reference method) {
    return classes.find(method.owner()).stream()
        .flatMap(owner -> owner.methods().stream())
        .filter(found -> found.name().equals(method.name()))
        .filter(found -> found.descriptor().equals(method.descriptor()))
        .flatMap(found -> found.parameters().stream())
        .anyMatch(
            parameter -> declarations.resolve(parameter.annotations()).has(PersonalData.class));
  }

  private static void forgetSome(Map<?, ?> map) {
    if (map.size() > MOST_REMEMBERED) {
      map.clear();
    }
  }

  private @Nullable Personal find(Reference reference, boolean field) {
    List<String> names = names(reference, field);
    boolean known = false;
    Set<String> seen = new HashSet<>();
    List<String> above = new ArrayList<>(List.of(reference.owner()));
    for (int i = 0; i < above.size(); i++) {
      ClassModel owner = seen.add(above.get(i)) ? classes.find(above.get(i)).orElse(null) : null;
      if (owner != null) {
        known = true;
        for (String name : names) {
          if (has(owner, name)) {
            return personal(owner, name);
          }
        }
        if (owner.superclass() != null) {
          above.add(owner.superclass());
        }
        above.addAll(owner.interfaces());
      }
    }
    return known || field || names.isEmpty() ? null : unknown(reference, names.get(0));
  }

  /** A class that is not there is judged by its name and that of the getter. */
  private @Nullable Personal unknown(Reference getter, String property) {
    if (property.equals(getter.name())) {
      return null;
    }
    String type = Signature.of(getter.descriptor()).result();
    return judged(getter.owner(), property, type, List.of())
        .map(
            finding ->
                new Personal(
                    SourceNames.of(getter.owner()) + "." + property,
                    ElementAnnotations.NONE,
                    finding))
        .orElse(null);
  }

  private Optional<Finding> judged(
      String className, String name, String descriptor, List<AnnotationModel> annotations) {
    MemberModel member = new MemberModel(name, descriptor, null, 0, annotations);
    ClassModel alone =
        new ClassModel(
            ANONYMOUS.matcher(className).replaceFirst(""),
            1,
            "java.lang.Object",
            List.of(),
            null,
            List.of(),
            List.of(member),
            List.of(),
            List.of());
    return detector.findings(alone).stream().findFirst();
  }

  private static List<String> names(Reference reference, boolean field) {
    if (field) {
      return List.of(reference.name());
    }
    MethodModel getter =
        new MethodModel(reference.name(), reference.descriptor(), null, 0, List.of(), List.of());
    String property = getter.property(true);
    if (property.isEmpty()) {
      return List.of();
    }
    String capitalised = Character.toUpperCase(property.charAt(0)) + property.substring(1);
    return List.of(property, "_" + property, "m" + capitalised, "is" + capitalised);
  }

  private static boolean has(ClassModel owner, String name) {
    MemberModel field = owner.field(name).orElse(null);
    if (field != null && !field.isStatic()) {
      return true;
    }
    for (MethodModel method : owner.methods()) {
      if (!method.isSynthetic() && method.property(false).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Personal personal(ClassModel owner, String name) {
    MemberModel member = owner.field(name).orElseGet(() -> standIn(owner, name));
    ElementAnnotations declared = declarations.of(owner, member);
    String shown = SourceNames.of(owner.name()) + "." + name;
    if (declared.has(PersonalData.class)) {
      return new Personal(shown, declared.and(declarations.of(owner)), null);
    }
    if (declared.decides()) {
      return null;
    }
    Finding finding = findings(owner).get(name);
    return finding == null
        ? null
        : new Personal(shown, declared.and(declarations.of(owner)), finding);
  }

  private static MemberModel standIn(ClassModel owner, String property) {
    MethodModel getter =
        owner.methods().stream()
            .filter(method -> method.property(false).equals(property))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No member " + property));
    return new MemberModel(
        property,
        Signature.of(getter.descriptor()).result(),
        null,
        getter.access(),
        getter.annotations());
  }

  private Map<String, Finding> findings(ClassModel owner) {
    Map<String, Finding> known = findings.get(owner.name());
    if (known == null) {
      forgetSome(findings);
      known =
          detector.findings(owner).stream()
              .collect(Collectors.toUnmodifiableMap(Finding::member, found -> found, (a, b) -> a));
      findings.put(owner.name(), known);
    }
    return known;
  }

  private List<Personal> contentsOf(String className) {
    List<Personal> result = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String next = className;
    while (next != null && seen.add(next)) {
      ClassModel owner = classes.find(next).orElse(null);
      if (owner == null) {
        break;
      }
      for (MemberModel field : owner.fields()) {
        if (!field.isStatic() && !field.isSynthetic()) {
          Personal personal = personal(owner, field.name());
          if (personal != null) {
            result.add(personal);
          }
        }
      }
      next = owner.superclass();
    }
    return result;
  }
}
