package nl.doelbinding.sample.connector.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie.Kind;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.connector.purpose.Website;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** What a visitor said of cookies that no page needs; nothing yet is a no. */
@nl.doelbinding.annotations.Cookie(
    name = CookieChoice.COOKIE,
    category = Kind.FUNCTIONAL,
    lifetime = "P1Y",
    purpose = Website.class,
    data = Category.PREFERENCES,
    description = "Onthoudt uw keuze over cookies")
@Text(lang = "en", description = "Remembers your choice on cookies")
enum CookieChoice {
  ALL,
  NECESSARY;

  static final String COOKIE = "koppelhuis-consent";

  /** What was chosen; empty if nothing was. */
  static Optional<CookieChoice> of(HttpServletRequest request) {
    String stored = value(request, COOKIE);
    for (CookieChoice choice : values()) {
      if (choice.code().equals(stored)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  /** Remembers it for a year, and removes what may not be there any more. */
  void store(HttpServletResponse response) {
    response.addCookie(cookie(COOKIE, code(), Duration.ofDays(365)));
    if (this == NECESSARY) {
      response.addCookie(cookie(OptionalCookies.RETURNING, "", Duration.ZERO));
      response.addCookie(cookie(OptionalCookies.INPUT, "", Duration.ZERO));
    }
  }

  static @Nullable String value(HttpServletRequest request, String name) {
    Cookie cookie = WebUtils.getCookie(request, name);
    return cookie == null ? null : cookie.getValue();
  }

  static Cookie cookie(String name, String value, Duration age) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge((int) age.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
