package nl.doelbinding.analysis.register.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doelbinding.analysis.register.Activity.AutomatedDecisionEntry;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.AutomatedDecision;
import nl.doelbinding.annotations.Purpose;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ElementAnnotations;
import org.jspecify.annotations.Nullable;

/** Decisions without a person, by the purpose they serve. */
final class AutomatedDecisions {
  private final Context context;
  private final DeclaredTypes purposes;
  private final Map<String, List<AutomatedDecisionEntry>> byPurpose = new HashMap<>();

  AutomatedDecisions(Context context, DeclaredTypes purposes) {
    this.context = context;
    this.purposes = purposes;
  }

  void collect(ClassModel owner) {
    ElementAnnotations ofClass = context.input().declarations().of(owner);
    List<String> itself = ofClass.has(Purpose.class) ? List.of(owner.name()) : List.of();
    if (!owner.isAnnotation()) {
      collect(ofClass, itself, context.subject(owner));
    }
    for (MethodModel method : owner.methods()) {
      if (!method.isSynthetic()) {
        collect(
            context.input().declarations().resolve(method.annotations()),
            List.of(),
            context.subject(owner, method.name() + "()", method.name()));
      }
    }
  }

  private void collect(ElementAnnotations element, List<String> itself, Subject subject) {
    for (AnnotationModel decision : element.all(AutomatedDecision.class)) {
      List<String> served = new ArrayList<>(itself);
      served.addAll(decision.types("purpose"));
      if (served.isEmpty()) {
        context.report(
            Rules.PURPOSE_MISSING,
            subject,
            " takes an automated decision for no purpose",
            "@AutomatedDecision(purpose = YourPurpose.class, …)");
      }
      Texts texts = new Texts(context, subject, element);
      for (DeclaredType purpose : purposes.find(served, subject)) {
        byPurpose
            .computeIfAbsent(purpose.typeName(), unknown -> new ArrayList<>())
            .add(
                new AutomatedDecisionEntry(
                    true,
                    texts.of(decision.text("logic"), "logic"),
                    texts.of(decision.text("effects"), "effects"),
                    Context.text(decision, "humanReview")));
      }
    }
  }

  /** Several decisions for one purpose become one, with the words of all. */
  @Nullable AutomatedDecisionEntry of(DeclaredType purpose) {
    List<AutomatedDecisionEntry> found = byPurpose.getOrDefault(purpose.typeName(), List.of());
    return found.isEmpty()
        ? null
        : new AutomatedDecisionEntry(
            true,
            joined(found, AutomatedDecisionEntry::logic),
            joined(found, AutomatedDecisionEntry::effects),
            join(found, AutomatedDecisionEntry::humanReview));
  }

  private static @Nullable LocalizedText joined(
      List<AutomatedDecisionEntry> found,
      Function<AutomatedDecisionEntry, @Nullable LocalizedText> part) {
    String nl = join(found, entry -> words(part.apply(entry), Language.NL));
    String en = join(found, entry -> words(part.apply(entry), Language.EN));
    return nl == null && en == null ? null : new LocalizedText(nl, en);
  }

  private static @Nullable String words(@Nullable LocalizedText text, Language language) {
    return text != null && text.has(language) ? text.in(language) : null;
  }

  private static @Nullable String join(
      List<AutomatedDecisionEntry> found, Function<AutomatedDecisionEntry, @Nullable String> part) {
    List<String> words = new ArrayList<>();
    for (AutomatedDecisionEntry entry : found) {
      String word = part.apply(entry);
      if (word != null) {
        words.add(word);
      }
    }
    return words.isEmpty() ? null : words.stream().distinct().collect(Collectors.joining("; "));
  }
}
