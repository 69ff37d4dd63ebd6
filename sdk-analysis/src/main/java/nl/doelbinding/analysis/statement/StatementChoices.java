package nl.doelbinding.analysis.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.StatementEntry;
import org.jspecify.annotations.Nullable;

/**
 * How a statement is wanted. Immutable; threads may share it.
 *
 * @param languages in which languages, in this order
 * @param formats in which forms
 * @param singleFile whether a page holds its own style
 * @param history what changed in earlier versions
 * @param templates the organisation's own templates; {@code null}: none
 * @since 0.1
 */
public record StatementChoices(
    List<Language> languages,
    Set<StatementFormat> formats,
    boolean singleFile,
    StatementHistory history,
    @Nullable StatementTemplates templates) {

  /** Both languages, all formats, with the style in a file of its own. */
  public static StatementChoices ofDefaults() {
    return new StatementChoices(
        List.of(Language.NL, Language.EN),
        EnumSet.allOf(StatementFormat.class),
        false,
        StatementHistory.NONE,
        null);
  }

  /**
   * The languages that the register names for its statement.
   *
   * @param otherwise the language where it names none
   */
  public static StatementChoices of(Register register, Language otherwise) {
    StatementEntry statement = register.statement();
    return ofDefaults()
        .in(
            statement == null || statement.languages().isEmpty()
                ? List.of(otherwise)
                : statement.languages());
  }

  /** Copies the collections; each language counts once. */
  public StatementChoices {
    languages = languages.stream().distinct().toList();
    formats = Set.copyOf(formats);
    if (languages.isEmpty() || formats.isEmpty()) {
      throw new IllegalArgumentException("A statement needs a language and a format");
    }
  }

  /** In other languages. */
  public StatementChoices in(List<Language> others) {
    return new StatementChoices(others, formats, singleFile, history, templates);
  }

  /** In other formats. */
  public StatementChoices as(Set<StatementFormat> others) {
    return new StatementChoices(languages, others, singleFile, history, templates);
  }

  /** With each page holding its own style. */
  public StatementChoices asSingleFiles() {
    return new StatementChoices(languages, formats, true, history, templates);
  }

  /** With what changed in earlier versions. */
  public StatementChoices with(StatementHistory told) {
    return new StatementChoices(languages, formats, singleFile, told, templates);
  }

  /** With the organisation's own templates. */
  public StatementChoices with(StatementTemplates own) {
    return new StatementChoices(languages, formats, singleFile, history, own);
  }
}
