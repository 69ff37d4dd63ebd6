package nl.doelbinding.archunit;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Modifier;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;

/** No public field holds personal data. */
final class HaveNoPublicPersonalData extends ArchCondition<InspectedClass> {

  HaveNoPublicPersonalData() {
    super("have no personal data in public fields");
  }

  @Override
  public void check(InspectedClass item, ConditionEvents events) {
    item.model().ifPresent(model -> check(model, item, events));
  }

  private static void check(ClassModel model, InspectedClass item, ConditionEvents events) {
    new PersonalMembers(item.inspection())
        .of(model)
        .forEach(
            (member, held) -> {
              if (model.field(member).filter(HaveNoPublicPersonalData::isPublic).isPresent()) {
                String text =
                    model.name().replace('$', '.')
                        + "."
                        + member
                        + " holds "
                        + PersonalMembers.named(held)
                        + " and is a public field"
                        + ViolationText.at(item.inspection().sources().find(model, member));
                events.add(SimpleConditionEvent.violated(item.javaClass(), text));
              }
            });
  }

  private static boolean isPublic(MemberModel field) {
    return Modifier.isPublic(field.access());
  }
}
