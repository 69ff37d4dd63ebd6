package nl.doelbinding.archunit;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.DeclaredField;

/** A class reads no declared field of another, neither directly nor through its getter. */
final class ReadNoPersonalDataOfOthers extends ArchCondition<InspectedClass> {

  ReadNoPersonalDataOfOthers() {
    super("read no personal data of other classes");
  }

  @Override
  public void check(InspectedClass item, ConditionEvents events) {
    for (JavaAccess<?> access : item.javaClass().getAccessesFromSelf()) {
      JavaClass owner = access.getTargetOwner();
      if (!outermost(owner.getName()).equals(outermost(item.javaClass().getName()))) {
        read(access, item.inspection())
            .ifPresent(
                field ->
                    events.add(
                        SimpleConditionEvent.violated(item.javaClass(), text(access, field))));
      }
    }
  }

  private static String text(JavaAccess<?> access, DeclaredField field) {
    return access.getOrigin().getFullName()
        + " reads "
        + field.owner().replace('$', '.')
        + "."
        + field.name()
        + ", which is declared to be personal data "
        + access.getSourceCodeLocation();
  }

  private static Optional<DeclaredField> read(JavaAccess<?> access, Inspection inspection) {
    String owner = access.getTargetOwner().getName();
    if (access.getTarget() instanceof FieldAccessTarget target) {
      boolean reads = ((JavaFieldAccess) access).getAccessType() == AccessType.GET;
      return reads ? inspection.declarations().field(owner, target.getName()) : Optional.empty();
    }
    if (access.getTarget() instanceof CodeUnitAccessTarget target) {
      String property = property(target, owner, inspection);
      return property.isEmpty()
          ? Optional.empty()
          : inspection.declarations().field(owner, property);
    }
    return Optional.empty();
  }

  /** The property that a method reads by its name; empty where it reads none. */
  private static String property(CodeUnitAccessTarget target, String owner, Inspection inspection) {
    if (!target.getRawParameterTypes().isEmpty()) {
      return "";
    }
    boolean ofRecord = inspection.classes().find(owner).filter(ClassModel::isRecord).isPresent();
    return new MethodModel(
            target.getName(), descriptor(target.getRawReturnType()), null, 0, List.of(), List.of())
        .property(ofRecord);
  }

  /** As far as the name of a property hangs on it. */
  private static String descriptor(JavaClass returned) {
    return switch (returned.getName()) {
      case "void" -> "()V";
      case "boolean" -> "()Z";
      case "java.lang.Boolean" -> "()Ljava/lang/Boolean;";
      default -> "()Ljava/lang/Object;";
    };
  }

  private static String outermost(String className) {
    int nested = className.indexOf('$', className.lastIndexOf('.') + 2);
    return nested < 0 ? className : className.substring(0, nested);
  }
}
