package nl.doelbinding.sample.newsletter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.newsletter.purpose.FunctionalCookies;
import org.jspecify.annotations.Nullable;

/**
 * The language of an answer: what {@code ?lang=} asks for, else what was asked before, else what
 * the browser prefers, else Dutch.
 */
@Cookie(
    name = Language.COOKIE,
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "P1Y",
    purpose = FunctionalCookies.class,
    data = Category.PREFERENCES,
    description = "Onthoudt de taal die u hebt gekozen")
@Text(lang = "en", description = "Remembers the language you chose")
enum Language {
  NL,
  EN;

  static final String COOKIE = "bitsmederij-language";

  /** The language for a request. */
  static Language of(HttpServletRequest request) {
    return asked(request)
        .or(() -> Cookies.value(request, COOKIE).flatMap(Language::parse))
        .orElseGet(() -> preferred(request));
  }

  /** What this very request asks for. */
  static Optional<Language> asked(HttpServletRequest request) {
    // Not as a parameter: that would read the form, and an error page may come before its arrival.
    String query = request.getQueryString();
    return Stream.of(values())
        .filter(language -> ("lang=" + language.code()).equals(query))
        .findFirst();
  }

  /** Remembers the choice. */
  NewCookie cookie() {
    return Cookies.cookie(COOKIE, code(), Cookies.YEAR);
  }

  /** The text in this language. */
  String say(String dutch, String english) {
    return this == NL ? dutch : english;
  }

  /** The code of this language, as HTML and addresses use it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Language preferred(HttpServletRequest request) {
    boolean asked = request.getHeader("Accept-Language") != null;
    return asked ? parse(request.getLocale().getLanguage()).orElse(NL) : NL;
  }

  private static Optional<Language> parse(@Nullable String code) {
    return Stream.of(values()).filter(language -> language.code().equals(code)).findFirst();
  }
}
