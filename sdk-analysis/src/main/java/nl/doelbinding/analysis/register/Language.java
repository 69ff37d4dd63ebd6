package nl.doelbinding.analysis.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language of texts and pages.
 *
 * @since 0.1
 */
public enum Language {
  /** Dutch. */
  NL,
  /** English. */
  EN;

  /** The ISO 639 code, {@code nl}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The locale, for the names of countries. */
  public Locale locale() {
    return Locale.forLanguageTag(code());
  }

  /** The language of a code, if it is one of these. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /**
   * The languages of codes, in capitals or not, each once.
   *
   * @throws IllegalArgumentException if a code is none of these; the message lists them
   */
  public static List<Language> of(Collection<String> codes) {
    return codes.stream()
        .map(
            code ->
                of(code.strip().toLowerCase(Locale.ROOT))
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "There is no language \"" + code + "\"; there are nl and en")))
        .distinct()
        .toList();
  }
}
