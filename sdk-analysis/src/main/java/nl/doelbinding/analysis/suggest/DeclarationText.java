package nl.doelbinding.analysis.suggest;

import java.util.function.Function;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.PersonalData;

/**
 * The annotation as source. The category is written although it could be derived: whoever reads the
 * patch sees what was found, and the register stays the same when a field gets another name.
 *
 * @param names how a type is named where the annotation stands
 */
record DeclarationText(Function<TypeName, String> names) {

  static final TypeName PERSONAL_DATA = TypeName.of(PersonalData.class);
  static final TypeName CATEGORY = TypeName.of(Category.class);

  /** With simple names, for people. */
  static DeclarationText simple() {
    return new DeclarationText(TypeName::simple);
  }

  String java(Suggestion suggestion) {
    return "@%s(purpose = %s.class, category = %s.%s)"
        .formatted(
            names.apply(PERSONAL_DATA),
            names.apply(suggestion.purpose()),
            names.apply(CATEGORY),
            suggestion.finding().category());
  }

  /** For several members of one declaration, each of its own category. */
  String withoutCategory(Suggestion suggestion) {
    return "@%s(purpose = %s.class)"
        .formatted(names.apply(PERSONAL_DATA), names.apply(suggestion.purpose()));
  }

  String kotlin(Suggestion suggestion) {
    return "@field:%s(purpose = [%s::class], category = [%s.%s])"
        .formatted(
            names.apply(PERSONAL_DATA),
            names.apply(suggestion.purpose()),
            names.apply(CATEGORY),
            suggestion.finding().category());
  }
}
