package nl.doelbinding.analysis.register.build;

import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.declaration.ElementAnnotations;

/** Decisions that contradict each other or lack their reason. */
final class DecisionCheck {
  private final Context context;

  DecisionCheck(Context context) {
    this.context = context;
  }

  void check(ClassModel owner) {
    check(context.input().declarations().of(owner), context.subject(owner));
  }

  void check(Element element) {
    check(element.written(), element.subject());
  }

  private void check(ElementAnnotations written, Subject subject) {
    if (written.has(PersonalData.class) && written.has(NotPersonalData.class)) {
      context.report(
          Rules.CONTRADICTING_DECISIONS,
          subject,
          " carries both @PersonalData and @NotPersonalData; it counts as personal",
          "Remove the one that is wrong");
    }
    for (AnnotationModel decision : written.all(NotPersonalData.class)) {
      if (decision.text("value").isBlank()) {
        context.report(
            Rules.NO_REASON,
            subject,
            " carries @NotPersonalData without a reason",
            "@NotPersonalData(\"why it says nothing about a person\")");
      }
    }
  }
}
