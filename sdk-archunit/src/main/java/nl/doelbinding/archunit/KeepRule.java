package nl.doelbinding.archunit;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Violation;

/** What the engine finds against one of its rules. */
final class KeepRule extends ArchCondition<InspectedClass> {

  private final Rule rule;

  KeepRule(Rule rule, String description) {
    super("%s (%s)", description, rule.id());
    this.rule = rule;
  }

  @Override
  public void check(InspectedClass item, ConditionEvents events) {
    for (Violation violation : item.inspection().violations(rule, item.javaClass().getName())) {
      events.add(SimpleConditionEvent.violated(item.javaClass(), ViolationText.of(violation)));
    }
  }
}
