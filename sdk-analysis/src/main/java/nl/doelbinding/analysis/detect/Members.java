package nl.doelbinding.analysis.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import nl.doelbinding.classfile.MethodModel;

/**
 * Finds the elements a {@link Finding} is about, with their annotations. Stateless; threads may
 * share it.
 *
 * @since 0.1
 */
public final class Members {

  private Members() {}

  /**
   * The elements of a name in a finding: the field, a stand-in for a property that has only a
   * getter, or the parameters where the name is that of one ({@code register(email)}), of every
   * overload that has it. Empty where the class has none of that name.
   */
  public static List<MemberModel> of(ClassModel owner, String member) {
    if (member.endsWith(")")) {
      return parameters(owner, member);
    }
    Optional<MemberModel> field = owner.field(member);
    return field.isPresent() ? List.of(field.get()) : getter(owner, member);
  }

  private static List<MemberModel> parameters(ClassModel owner, String member) {
    List<MemberModel> result = new ArrayList<>();
    for (MethodModel method : owner.methods()) {
      for (MemberModel parameter : method.parameters()) {
        if (Parameters.member(owner, method, parameter).equals(member)) {
          result.add(parameter);
        }
      }
    }
    return List.copyOf(result);
  }

  private static List<MemberModel> getter(ClassModel owner, String member) {
    for (MethodModel method : owner.methods()) {
      if (method.property(owner.isRecord()).equals(member)) {
        String type = method.descriptor().substring(method.descriptor().indexOf(')') + 1);
        return List.of(
            new MemberModel(member, type, null, method.access(), annotations(owner, member)));
      }
    }
    return List.of();
  }

  /** Of the field that a compiler named otherwise than the source does. */
  private static List<AnnotationModel> annotations(ClassModel owner, String member) {
    return owner.fields().stream()
        .filter(field -> field.sourceName().equals(member))
        .flatMap(field -> field.annotations().stream())
        .toList();
  }
}
