package nl.doelbinding.analysis.register.build;

import java.util.List;
import java.util.Optional;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.classfile.AnnotationModel;
import nl.doelbinding.declaration.ElementAnnotations;
import org.jspecify.annotations.Nullable;

/** Texts of one element, with the translations that {@link Text} gives. */
final class Texts {
  private final Context context;
  private final Subject subject;
  private final List<AnnotationModel> translations;

  Texts(Context context, Subject subject, ElementAnnotations element) {
    this.context = context;
    this.subject = subject;
    this.translations = element.all(Text.class);
  }

  /**
   * A text in every language it is given in.
   *
   * @param value the text in the default language; may be empty
   * @param attribute the attribute of {@link Text} that translates it
   */
  @Nullable LocalizedText of(String value, String attribute) {
    LocalizedText result =
        value.isBlank() ? null : LocalizedText.of(context.language(), value.strip());
    for (AnnotationModel translation : translations) {
      Optional<Language> language = language(translation);
      String text = translation.text(attribute);
      if (language.isPresent() && !text.isBlank()) {
        LocalizedText translated = LocalizedText.of(language.get(), text);
        result = result == null ? translated : result.or(translated);
      }
    }
    return result;
  }

  private Optional<Language> language(AnnotationModel translation) {
    Optional<Language> language = Language.of(translation.text("lang"));
    if (language.isEmpty()) {
      context.report(
          Rules.DECLARATION_INVALID,
          subject,
          " has a text in the language \""
              + translation.text("lang")
              + "\", which no page is made in",
          "@Text(lang = \"en\", …) or @Text(lang = \"nl\", …)");
    }
    return language;
  }
}
