package nl.doelbinding.archunit;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MemberModel;
import org.jspecify.annotations.Nullable;

/** No member of a class is, or leads to, personal data of some categories. */
final class HoldNoPersonalData extends ArchCondition<InspectedClass> {

  private final Set<Category> categories;

  HoldNoPersonalData(Set<Category> categories) {
    super(
        categories.size() == Category.values().length
            ? "hold no personal data"
            : "hold no personal data of category " + PersonalMembers.named(categories));
    this.categories = EnumSet.copyOf(categories);
  }

  @Override
  public void check(InspectedClass item, ConditionEvents events) {
    item.model().ifPresent(model -> check(model, item, events));
  }

  private void check(ClassModel model, InspectedClass item, ConditionEvents events) {
    PersonalMembers members = new PersonalMembers(item.inspection());
    SortedMap<String, Set<Category>> own = PersonalMembers.among(categories, members.of(model));
    own.forEach(
        (member, held) ->
            report(item, model, member, " holds " + PersonalMembers.named(held), events));
    for (MemberModel field : model.fields()) {
      if (!field.isStatic() && !own.containsKey(field.name())) {
        for (String type : PersonalMembers.types(field)) {
          String held = String.join(", ", members.heldBy(type, categories));
          if (!held.isEmpty()) {
            String what = " holds " + inSource(type) + ", and with it " + held;
            report(item, model, field.name(), what, events);
          }
        }
      }
    }
    String above = model.superclass();
    if (above != null) {
      String held = String.join(", ", members.heldBy(above, categories));
      if (!held.isEmpty()) {
        report(item, model, null, " inherits from " + inSource(above) + " " + held, events);
      }
    }
  }

  private static void report(
      InspectedClass item,
      ClassModel model,
      @Nullable String member,
      String what,
      ConditionEvents events) {
    String subject = inSource(model.name()) + (member == null ? "" : "." + member);
    String place = ViolationText.at(item.inspection().sources().find(model, member));
    events.add(SimpleConditionEvent.violated(item.javaClass(), subject + what + place));
  }

  private static String inSource(String binaryName) {
    return binaryName.replace('$', '.');
  }
}
