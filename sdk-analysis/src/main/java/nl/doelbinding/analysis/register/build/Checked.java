package nl.doelbinding.analysis.register.build;

import java.util.function.Predicate;
import nl.doelbinding.analysis.register.Forms;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.classfile.AnnotationModel;
import org.jspecify.annotations.Nullable;

/** Attributes that must have a form; what has not is a violation and is left out. */
final class Checked {
  private final Context context;
  private final Subject subject;

  Checked(Context context, Subject subject) {
    this.context = context;
    this.subject = subject;
  }

  @Nullable String date(AnnotationModel annotation, String attribute) {
    return checked(annotation, attribute, Forms::isDate, "date", "2026-03-01");
  }

  @Nullable String period(AnnotationModel annotation, String attribute) {
    return checked(annotation, attribute, Forms::isPeriod, "ISO 8601 period", "P1Y");
  }

  @Nullable String webAddress(AnnotationModel annotation, String attribute) {
    return checked(
        annotation,
        attribute,
        Forms::isWebAddress,
        "absolute web address",
        "https://w3id.org/dpv#ServiceProvision");
  }

  @Nullable String country(AnnotationModel annotation, String attribute) {
    return checked(annotation, attribute, Forms::isCountry, "country of ISO 3166-1", "NL");
  }

  @Nullable String id(AnnotationModel annotation, String attribute) {
    return checked(
        annotation, attribute, Forms::isId, "id in lower case with hyphens", "customer-support");
  }

  private @Nullable String checked(
      AnnotationModel annotation,
      String attribute,
      Predicate<String> form,
      String expected,
      String example) {
    String text = Context.text(annotation, attribute);
    if (text == null || form.test(text)) {
      return text;
    }
    context.report(
        Rules.DECLARATION_INVALID,
        subject,
        ": \"" + text + "\" is no " + expected,
        "@"
            + Names.simple(annotation.type())
            + "("
            + (attribute.equals("value") ? "" : attribute + " = ")
            + "\""
            + example
            + "\")");
    return null;
  }
}
