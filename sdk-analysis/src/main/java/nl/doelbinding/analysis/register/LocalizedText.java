package nl.doelbinding.analysis.register;

import org.jspecify.annotations.Nullable;

/**
 * A text in Dutch, in English or in both.
 *
 * @param nl the Dutch text; {@code null}: none
 * @param en the English text; {@code null}: none
 * @since 0.1
 */
public record LocalizedText(@Nullable String nl, @Nullable String en) {
  /** What stands where the law asks for something that nobody declared. */
  public static final LocalizedText NOT_STATED = new LocalizedText("niet vermeld", "not stated");

  /** Refuses a text that says nothing. */
  public LocalizedText {
    nl = nl == null || nl.isBlank() ? null : nl.strip();
    en = en == null || en.isBlank() ? null : en.strip();
    if (nl == null && en == null) {
      throw new IllegalArgumentException("A text needs words in Dutch or in English");
    }
  }

  /** A text in one language. */
  public static LocalizedText of(Language language, String text) {
    return language == Language.NL ? new LocalizedText(text, null) : new LocalizedText(null, text);
  }

  /** This text, and in a language it does not have yet that of another. */
  public LocalizedText or(@Nullable LocalizedText other) {
    return other == null
        ? this
        : new LocalizedText(nl == null ? other.nl : nl, en == null ? other.en : en);
  }

  /** Whether it has words in a language. */
  public boolean has(Language language) {
    return (language == Language.NL ? nl : en) != null;
  }

  /** The words in a language, or in the other one where these are missing. */
  public String in(Language language) {
    String wanted = language == Language.NL ? nl : en;
    if (wanted != null) {
      return wanted;
    }
    return String.valueOf(language == Language.NL ? en : nl);
  }

  /** The language in which {@link #in} answers. */
  public Language spokenIn(Language wanted) {
    if (has(wanted)) {
      return wanted;
    }
    return wanted == Language.NL ? Language.EN : Language.NL;
  }
}
