package nl.doelbinding.analysis.gap;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.SourceReference;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;

/** What the checks noted. A sentence begins after its subject, with a space. */
final class Noted {
  private final List<Violation> violations = new ArrayList<>();
  private final @Nullable SourcePlace configuration;

  Noted(@Nullable SourcePlace configuration) {
    this.configuration = configuration;
  }

  /** About an activity; its subject is the type of the purpose. */
  void activity(Rule rule, Activity activity, String sentence, String cure) {
    add(rule, Members.source(activity.purposeType()), sentence, cure, place(activity.source()));
  }

  /** About data of an activity: the place is that of the first member. */
  void data(
      Rule rule, Activity activity, List<FieldReference> fields, String sentence, String cure) {
    SourcePlace place =
        fields.stream()
            .map(FieldReference::source)
            .filter(source -> source != null)
            .findFirst()
            .map(SourceReference::place)
            .orElse(place(activity.source()));
    add(rule, Members.source(activity.purposeType()), sentence, cure, place);
  }

  /** About a member. */
  void member(Rule rule, FieldReference field, String sentence, String cure) {
    add(rule, Members.name(field), sentence, cure, place(field.source()));
  }

  /** About a recipient. */
  void recipient(Rule rule, RecipientEntry recipient, String sentence, String cure) {
    add(rule, "recipient " + recipient.id(), sentence, cure, place(recipient.source()));
  }

  /** About something that {@code doelbinding.yaml} says or does not say. */
  void organisation(Rule rule, String subject, String sentence, String cure) {
    add(rule, subject, sentence, cure, configuration);
  }

  /** The same at another severity than that of the rule, because of what else is known. */
  void organisation(Rule rule, Severity severity, String subject, String sentence, String cure) {
    violations.add(
        new Violation(rule, subject, subject + sentence, cure, configuration)
            .withSeverity(severity));
  }

  private void add(
      Rule rule, String subject, String sentence, String cure, @Nullable SourcePlace place) {
    violations.add(new Violation(rule, subject, subject + sentence, cure, place));
  }

  private static @Nullable SourcePlace place(@Nullable SourceReference source) {
    return source == null ? null : source.place();
  }

  /** All of them once, worst first. */
  List<Violation> violations() {
    return violations.stream().distinct().sorted().toList();
  }
}
