package nl.doelbinding.analysis.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.classfile.MethodModel;

/**
 * A member that is judged: an instance field, with what its record component and getter say, or a
 * getter without a field.
 *
 * @param member the field, or a stand-in for a getter
 * @param annotations all that is written on field, component and getter
 * @param getterOnly whether there is no field of that name
 */
record Property(MemberModel member, List<AnnotationModel> annotations, boolean getterOnly) {

  String name() {
    return member.name();
  }

  /** The properties of a class, in the order of the class file. */
  static List<Property> of(ClassModel owner, Signals signals) {
    List<Property> result = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (MemberModel field : owner.fields()) {
      names.add(comparable(field.name()));
      if (!field.isStatic() && !field.isSynthetic() && !isIgnored(field.name(), signals)) {
        result.add(new Property(field, annotations(owner, field), false));
      }
    }
    for (MethodModel method : owner.methods()) {
      String name = method.property(false);
      if (!name.isEmpty() && !method.isSynthetic() && names.add(comparable(name))) {
        String descriptor = method.descriptor().substring(method.descriptor().indexOf(')') + 1);
        MemberModel standIn = new MemberModel(name, descriptor, null, method.access(), List.of());
        result.add(new Property(standIn, method.annotations(), true));
      }
    }
    return List.copyOf(result);
  }

  /** A member as it stands, with the annotations of its component and getter. */
  static Property of(ClassModel owner, MemberModel member) {
    return new Property(member, annotations(owner, member), false);
  }

  private static List<AnnotationModel> annotations(ClassModel owner, MemberModel field) {
    List<AnnotationModel> result = new ArrayList<>(field.annotations());
    for (MemberModel component : owner.components()) {
      if (component.name().equals(field.name())) {
        result.addAll(component.annotations());
      }
    }
    for (MethodModel method : owner.methods()) {
      if (!method.annotations().isEmpty()
          && method.property(owner.isRecord()).equals(field.name())) {
        result.addAll(method.annotations());
      }
    }
    return result;
  }

  /** A field {@code _email} or {@code mEmail} has the getter {@code getEmail}. */
  private static String comparable(String name) {
    return NameSplitter.split(name.matches("m[A-Z].*") ? name.substring(1) : name).joined();
  }

  private static boolean isIgnored(String name, Signals signals) {
    return signals.is("ignoredMember", name)
        || signals.words().getOrDefault("ignoredPrefix", Set.of()).stream()
            .anyMatch(name::startsWith);
  }
}
