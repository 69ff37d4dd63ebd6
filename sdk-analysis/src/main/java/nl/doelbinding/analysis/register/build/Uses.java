package nl.doelbinding.analysis.register.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.annotations.SentTo;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.classfile.ClassModel;
import nl.doelbinding.classfile.MethodModel;
import nl.doelbinding.declaration.ElementAnnotations;
import nl.doelbinding.declaration.PersonalDataDeclaration;

/** Which elements are declared for which purpose. */
final class Uses {
  private static final String SNIPPET = "(purpose = YourPurpose.class)";

  private final Context context;
  private final DeclaredTypes purposes;
  private final DeclaredTypes recipients;
  private final Map<String, List<Use>> byPurpose = new HashMap<>();

  Uses(Context context, DeclaredTypes purposes, DeclaredTypes recipients) {
    this.context = context;
    this.purposes = purposes;
    this.recipients = recipients;
  }

  /** The uses of a purpose, in the order of the classes. */
  List<Use> of(DeclaredType purpose) {
    return byPurpose.getOrDefault(purpose.typeName(), List.of());
  }

  void collect(ClassModel owner) {
    DecisionCheck decisions = new DecisionCheck(context);
    decisions.check(owner);
    for (Element element : Elements.of(context, owner)) {
      decisions.check(element);
      collect(element);
    }
    checkForPurpose(context.input().declarations().of(owner), context.subject(owner));
    for (MethodModel method : owner.methods()) {
      checkForPurpose(
          context.input().declarations().resolve(method.annotations()),
          context.subject(owner, method.name() + "()", method.name()));
    }
  }

  private void collect(Element element) {
    Subject declaredAt = declaredAt(element);
    List<PersonalDataDeclaration> declarations = element.declared().personalData();
    for (PersonalDataDeclaration declaration : declarations) {
      if (declaration.purposes().isEmpty()) {
        context.report(
            Rules.PURPOSE_MISSING,
            declaredAt,
            " is declared as personal data for no purpose",
            "@PersonalData" + SNIPPET);
      }
      for (DeclaredType purpose : purposes.find(declaration.purposes(), declaredAt)) {
        byPurpose
            .computeIfAbsent(purpose.typeName(), unknown -> new ArrayList<>())
            .add(new Use(element, declaration, declaredAt));
      }
    }
    if (!declarations.isEmpty()) {
      for (AnnotationModel sent : element.companions().all(SentTo.class)) {
        recipients.find(sent.types("value"), element.subject());
      }
    }
  }

  private Subject declaredAt(Element element) {
    return !element.written().decides() && element.ofClass().decides()
        ? context.subject(element.owner())
        : element.subject();
  }

  private void checkForPurpose(ElementAnnotations element, Subject subject) {
    for (AnnotationModel bound : element.all(ForPurpose.class)) {
      if (bound.types("value").isEmpty()) {
        context.report(
            Rules.PURPOSE_MISSING,
            subject,
            " carries @ForPurpose without a purpose",
            "@ForPurpose(YourPurpose.class)");
      }
      for (String name : bound.types("value")) {
        if (purposes.peek(name).isEmpty()) {
          purposes.find(name, subject);
        }
      }
    }
  }
}
