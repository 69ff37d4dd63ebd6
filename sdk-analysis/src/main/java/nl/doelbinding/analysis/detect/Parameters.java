package nl.doelbinding.analysis.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ClassModels;
import org.jspecify.annotations.Nullable;

/**
 * The parameters through which data comes in: of constructors, where no field takes them, and of
 * methods that serve requests, which are known by the names of their annotations.
 */
final class Parameters {

  /** Deeper inheritance is not looked up. */
  private static final int MOST_PARENTS = 8;

  private final ClassModels classes;
  private final NameReader reader;
  private final Signals signals;

  Parameters(ClassModels classes, NameReader reader, Signals signals) {
    this.classes = classes;
    this.reader = reader;
    this.signals = signals;
  }

  /**
   * A parameter that is judged.
   *
   * @param property the parameter
   * @param member its name in a finding, {@code register(email)}
   * @param handed whether a request hands it over; else it is one of a constructor
   */
  record Parameter(Property property, String member, boolean handed) {}

  /** Those of a class, each name once. */
  List<Parameter> of(ClassModel owner, List<Property> members) {
    List<Parameter> result = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<String> fields = null;
    for (MethodModel method : owner.methods()) {
      if (method.parameters().isEmpty() || method.isSynthetic()) {
        continue;
      }
      boolean constructor = method.name().equals("<init>");
      boolean serves = !constructor && serves(method.annotations());
      for (int at = 0; at < method.parameters().size(); at++) {
        MemberModel parameter = method.parameters().get(at);
        boolean handed = serves || isHanded(parameter);
        boolean named = !parameter.name().equals("arg" + at);
        boolean judged = handed || (constructor && named && saysSomething(parameter));
        if (!judged || parameter.isSynthetic()) {
          continue;
        }
        if (!handed) {
          fields = fields == null ? fields(owner, members) : fields;
          if (fields.contains(parameter.name().toLowerCase(Locale.ROOT))) {
            continue;
          }
        }
        String member = member(owner, method, parameter);
        if (seen.add(member)) {
          Property property = new Property(parameter, parameter.annotations(), false);
          result.add(new Parameter(property, member, handed));
        }
      }
    }
    return result;
  }

  /** A constructor has the name of its class, as source writes it. */
  static String member(ClassModel owner, MethodModel method, MemberModel parameter) {
    String name = method.name().equals("<init>") ? FieldType.simple(owner.name()) : method.name();
    return name + "(" + parameter.name() + ")";
  }

  private boolean saysSomething(MemberModel parameter) {
    return reader.read(parameter.name()).valid() != null || !parameter.annotations().isEmpty();
  }

  private boolean serves(List<AnnotationModel> annotations) {
    for (AnnotationModel annotation : annotations) {
      if (signals.is("handlerMethod", FieldType.simple(annotation.type()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isHanded(MemberModel parameter) {
    for (AnnotationModel annotation : parameter.annotations()) {
      if (signals.is("handlerParameter", FieldType.simple(annotation.type()))) {
        return true;
      }
    }
    return false;
  }

  /** The fields and properties of a class and of those above it, in lower case. */
  private Set<String> fields(ClassModel owner, List<Property> members) {
    Set<String> names = new HashSet<>();
    members.forEach(member -> names.add(Property.comparable(member.name())));
    ClassModel parent = parent(owner);
    for (int depth = 0; parent != null && depth < MOST_PARENTS; depth++) {
      Property.of(parent).forEach(member -> names.add(Property.comparable(member.name())));
      parent = parent(parent);
    }
    return names;
  }

  private @Nullable ClassModel parent(ClassModel child) {
    String name = child.superclass();
    return name == null || name.startsWith("java.") ? null : classes.find(name).orElse(null);
  }
}
