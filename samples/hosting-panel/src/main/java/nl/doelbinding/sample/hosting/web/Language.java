package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.hosting.purpose.SiteFunctions;

/**
 * The language of a page: what {@code ?lang=} asks for, else what was asked before, else what the
 * browser prefers, else Dutch.
 */
@nl.doelbinding.annotations.Cookie(
    name = Language.COOKIE,
    category = nl.doelbinding.annotations.Cookie.Kind.FUNCTIONAL,
    lifetime = "P1M",
    purpose = SiteFunctions.class,
    data = Category.PREFERENCES,
    description = "Onthoudt de taal die u hebt gekozen")
@Text(lang = "en", description = "Remembers the language you chose")
public enum Language {
  NL,
  EN;

  static final String COOKIE = "hosting-language";

  private static final Pattern LANG = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

  /** The language for a request; a choice made in it is remembered in a cookie. */
  static Language of(HttpServletRequest request, HttpServletResponse response) {
    Optional<Language> chosen = asked(request);
    chosen.ifPresent(language -> language.remember(response));
    return chosen.or(() -> remembered(request)).orElseGet(() -> preferred(request));
  }

  /** The text in this language. */
  public String say(String dutch, String english) {
    return this == NL ? dutch : english;
  }

  /** The code of this language, as HTML and addresses use it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Language> asked(HttpServletRequest request) {
    // Not as a parameter: that would read the form, and an error page may come before its arrival.
    String query = request.getQueryString();
    Matcher matcher = LANG.matcher(query == null ? "" : query);
    return matcher.find() ? parse(matcher.group(1)) : Optional.empty();
  }

  private void remember(HttpServletResponse response) {
    Cookie cookie = new Cookie(COOKIE, code());
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(30).toSeconds());
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  private static Optional<Language> remembered(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(COOKIE)) {
          return parse(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  private static Language preferred(HttpServletRequest request) {
    boolean asked = request.getHeader("Accept-Language") != null;
    return asked ? parse(request.getLocale().getLanguage()).orElse(NL) : NL;
  }

  private static Optional<Language> parse(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
