package nl.doelbinding.analysis.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  static List<Property> of(ClassModel owner) {
    if (owner.isInterface() && !isProjection(owner)) {
      return List.of();
    }
    List<Property> result = new ArrayList<>(owner.fields().size());
    List<MethodModel> annotated = annotatedGetters(owner);
    Map<String, MemberModel> renamed = null;
    for (MemberModel field : owner.fields()) {
      if (!field.isStatic() && !field.isSynthetic()) {
        if (field.sourceName().equals(field.name())) {
          result.add(new Property(field, annotations(owner, field, annotated), false));
        } else {
          renamed = renamed == null ? new LinkedHashMap<>() : renamed;
          renamed.put(field.sourceName(), field);
        }
      }
    }
    Set<String> names = null;
    for (MethodModel method : owner.methods()) {
      if (!method.name().startsWith("get") || method.isSynthetic()) {
        continue;
      }
      String name = method.property(false);
      if (name.isEmpty()) {
        continue;
      }
      names = names == null ? fieldNames(owner) : names;
      if (names.add(comparable(name))) {
        String descriptor = method.descriptor().substring(method.descriptor().indexOf(')') + 1);
        MemberModel standIn = new MemberModel(name, descriptor, null, method.access(), List.of());
        MemberModel stored = renamed == null ? null : renamed.remove(name);
        List<AnnotationModel> written = new ArrayList<>(method.annotations());
        if (stored != null) {
          written.addAll(stored.annotations());
        }
        result.add(new Property(standIn, written, stored == null));
      }
    }
    if (renamed != null) {
      renamed.values().forEach(field -> result.add(of(owner, field)));
    }
    return result;
  }

  /** An interface of getters alone is how data layers hand out a part of a record. */
  private static boolean isProjection(ClassModel owner) {
    if (owner.name().endsWith("OrBuilder")) {
      return false; // what protoc calls the getters that a message and its builder share
    }
    for (MethodModel method : owner.methods()) {
      if (!method.isStatic() && method.property(false).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** A member as it stands, with the annotations of its component and getter. */
  static Property of(ClassModel owner, MemberModel member) {
    return new Property(member, annotations(owner, member, annotatedGetters(owner)), false);
  }

  private static List<MethodModel> annotatedGetters(ClassModel owner) {
    List<MethodModel> result = List.of();
    for (MethodModel method : owner.methods()) {
      if (!method.annotations().isEmpty() && method.parameters().isEmpty()) {
        result = result.isEmpty() ? new ArrayList<>() : result;
        result.add(method);
      }
    }
    return result;
  }

  private static List<AnnotationModel> annotations(
      ClassModel owner, MemberModel field, List<MethodModel> annotatedGetters) {
    if (owner.components().isEmpty() && annotatedGetters.isEmpty()) {
      return field.annotations();
    }
    List<AnnotationModel> result = new ArrayList<>(field.annotations());
    for (MemberModel component : owner.components()) {
      if (component.name().equals(field.name())) {
        result.addAll(component.annotations());
      }
    }
    for (MethodModel method : annotatedGetters) {
      if (method.property(owner.isRecord()).equals(field.name())) {
        result.addAll(method.annotations());
      }
    }
    return result;
  }

  private static Set<String> fieldNames(ClassModel owner) {
    Set<String> names = new HashSet<>();
    owner.fields().forEach(field -> names.add(comparable(field.name())));
    return names;
  }

  /** A field {@code _email} or {@code mEmail} has the getter {@code getEmail}. */
  static String comparable(String name) {
    int from = 0;
    while (from < name.length() - 1 && "_$".indexOf(name.charAt(from)) >= 0) {
      from++;
    }
    if (name.length() > from + 1 && name.charAt(from) == 'm' && isUpper(name, from + 1)) {
      from++;
    }
    int end = name.length();
    while (end > from + 1 && name.charAt(end - 1) == '_') {
      end--;
    }
    return name.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isUpper(String name, int at) {
    return Character.isUpperCase(name.charAt(at));
  }
}
