package nl.doelbinding.sample.vendor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.vendor.purpose.SitePurposes.Website;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Which cookies a visitor agreed to. Whoever said nothing agreed to none, and neither did a browser
 * that says so in {@code Sec-GPC}.
 *
 * @param statistics to being counted
 * @param advertising to advertisements elsewhere
 */
@Cookie(
    name = CookieChoices.NAME,
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "P180D",
    purpose = Website.class,
    data = Category.CONSENT_RECORD,
    description = "Onthoudt welke cookies u goedvond")
@Text(lang = "en", description = "Remembers which cookies you agreed to")
record CookieChoices(boolean statistics, boolean advertising) {

  static final String NAME = "vendor-choices";

  static CookieChoices of(HttpServletRequest request) {
    jakarta.servlet.http.Cookie cookie = WebUtils.getCookie(request, NAME);
    String choices = cookie == null || isRefusing(request) ? "" : cookie.getValue();
    return new CookieChoices(choices.contains("s"), choices.contains("a"));
  }

  /** Whether anything was chosen yet, by a click or by the settings of the browser. */
  static boolean areMade(HttpServletRequest request) {
    return WebUtils.getCookie(request, NAME) != null || isRefusing(request);
  }

  private static boolean isRefusing(HttpServletRequest request) {
    return "1".equals(request.getHeader("Sec-GPC"));
  }

  void remember(HttpServletResponse response) {
    String value = (statistics ? "s" : "-") + (advertising ? "a" : "-");
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, value)
            .path("/")
            .maxAge(Duration.ofDays(180))
            .httpOnly(true)
            .sameSite("Lax")
            .build()
            .toString());
  }
}
