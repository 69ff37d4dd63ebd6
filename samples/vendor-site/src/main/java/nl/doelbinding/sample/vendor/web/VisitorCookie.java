package nl.doelbinding.sample.vendor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.vendor.purpose.SitePurposes.Tracking;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The number by which the beacon knows a browser again, of a visitor who agreed to it. */
@Cookie(
    name = VisitorCookie.NAME,
    category = Cookie.Kind.ANALYTICS,
    lifetime = "P30D",
    purpose = Tracking.class,
    data = Category.COOKIE_ID,
    description = "Herkent uw browser, om te zien welke pagina's u leest")
@Text(lang = "en", description = "Knows your browser again, to see which pages you read")
final class VisitorCookie {

  static final String NAME = "vendor-visitor";

  private static final Pattern NUMBER = Pattern.compile("[0-9a-f-]{36}");

  private VisitorCookie() {}

  /** The number of this browser, if it has one and its user agrees. */
  static @Nullable String of(HttpServletRequest request) {
    jakarta.servlet.http.Cookie cookie = WebUtils.getCookie(request, NAME);
    boolean agreed = CookieChoices.of(request).statistics();
    return agreed && cookie != null && NUMBER.matcher(cookie.getValue()).matches()
        ? cookie.getValue()
        : null;
  }

  static String give(HttpServletResponse response) {
    String number = UUID.randomUUID().toString();
    set(response, number, Duration.ofDays(30));
    return number;
  }

  static void takeAway(HttpServletResponse response) {
    set(response, "", Duration.ZERO);
  }

  private static void set(HttpServletResponse response, String value, Duration age) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, value)
            .path("/")
            .maxAge(age)
            .httpOnly(true)
            .sameSite("Lax")
            .build()
            .toString());
  }
}
