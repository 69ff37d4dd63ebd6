package nl.doelbinding.analysis.register.build;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.doelbinding.analysis.register.DataItem;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.SpecialCategory;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.declaration.ElementAnnotations;
import org.jspecify.annotations.Nullable;

/** The categories of a member, and what the law asks for some of them. */
final class Categories {
  private final Context context;

  Categories(Context context) {
    this.context = context;
  }

  static Optional<Category> known(String name) {
    return Arrays.stream(Category.values())
        .filter(category -> category.name().equals(name))
        .findFirst();
  }

  /** The names of the categories: at least one. */
  Collection<String> of(Use use) {
    Element element = use.element();
    if (!use.declaration().categories().isEmpty()) {
      TreeSet<String> names = new TreeSet<>(use.declaration().categories());
      names.forEach(name -> context.constant(name, Category.class, use.declaredAt()));
      return names;
    }
    Optional<Category> derived =
        context.input().categories().derive(element.owner(), element.model());
    if (derived.isPresent()) {
      return List.of(derived.get().name());
    }
    context.report(
        Rules.CATEGORY_UNKNOWN,
        element.subject(),
        " is declared as personal data, and its category cannot be told from its name and type",
        "@PersonalData(…, category = Category.NAME), with the category that fits");
    return List.of(DataItem.UNKNOWN);
  }

  /** The condition or law under which a category that is set apart may be processed. */
  @Nullable String condition(Category.Special special, Element element, DeclaredType purpose) {
    return switch (special) {
      case NONE -> null;
      case ART9, ART10 -> specialCondition(special, element, purpose);
      case ART87 -> nationalNumber(element);
    };
  }

  private @Nullable String specialCondition(
      Category.Special special, Element element, DeclaredType purpose) {
    Optional<AnnotationModel> own = condition(element.companions());
    Optional<AnnotationModel> declared = own.isPresent() ? own : condition(purpose.annotations());
    Optional<SpecialCategory.Condition> condition =
        declared.flatMap(
            found ->
                context.constant(
                    found, "condition", SpecialCategory.Condition.class, element.subject()));
    if (declared.isEmpty() || condition.isEmpty()) {
      context.report(
          Rules.CONDITION_MISSING,
          element.subject(),
          special == Category.Special.ART10
              ? " holds criminal data and names no condition of Art. 10"
              : " holds a special category and names no condition of Art. 9(2)",
          "@SpecialCategory(condition = SpecialCategory.Condition."
              + (special == Category.Special.ART10 ? "CRIMINAL_BY_LAW" : "EXPLICIT_CONSENT")
              + ")");
      return null;
    }
    String law = Context.text(declared.get(), "law");
    return condition.get().article() + (law == null ? "" : ", " + law);
  }

  private static Optional<AnnotationModel> condition(ElementAnnotations element) {
    return element.first(SpecialCategory.class);
  }

  private @Nullable String nationalNumber(Element element) {
    String law = Retentions.law(element.companions());
    if (law == null) {
      context.report(
          Rules.NATIONAL_NUMBER_WITHOUT_LAW,
          element.subject(),
          " holds a national identification number and names no law that prescribes it",
          "@LegalDuty(law = \"the provision that prescribes the number\")");
    }
    return law;
  }
}
