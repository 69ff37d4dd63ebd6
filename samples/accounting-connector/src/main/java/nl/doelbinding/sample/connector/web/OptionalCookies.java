package nl.doelbinding.sample.connector.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.masking.LogMasker;
import nl.doelbinding.sample.connector.data.Program;
import nl.doelbinding.sample.connector.data.Visit;
import nl.doelbinding.sample.connector.data.Visits;
import nl.doelbinding.sample.connector.purpose.Cookies;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Everything on the device of a visitor that no page needs; nothing of it happens without a yes.
 */
@Component
class OptionalCookies implements HandlerInterceptor {

  static final String RETURNING = "koppelhuis-returning";
  static final String INPUT = "koppelhuis-input";

  private static final Duration YEAR = Duration.ofDays(365);
  private static final LogMasker SHORTENED = LogMasker.ofDefaults();

  private final Visits visits;

  OptionalCookies(Visits visits) {
    this.visits = visits;
  }

  /** Recognises a visitor, and counts the page. */
  @Cookie(
      name = RETURNING,
      category = Cookie.Kind.ANALYTICS,
      lifetime = "P1Y",
      purpose = Cookies.class,
      data = Category.COOKIE_ID,
      description = "Herkent een bezoeker die terugkomt")
  @Text(lang = "en", description = "Recognises a visitor who returns")
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getMethod().equals("GET") && agreed(request)) {
      String visitor = CookieChoice.value(request, RETURNING);
      if (visitor == null || visitor.isEmpty()) {
        visitor = UUID.randomUUID().toString();
        response.addCookie(CookieChoice.cookie(RETURNING, visitor, YEAR));
      }
      String address = SHORTENED.mask(request.getRemoteAddr());
      visits.save(new Visit(visitor, address, request.getServletPath(), Instant.now()));
    }
    return true;
  }

  /** Keeps which program somebody picked, so that the next form has it filled in. */
  @Cookie(
      name = INPUT,
      category = Cookie.Kind.FUNCTIONAL,
      lifetime = "P1Y",
      purpose = Cookies.class,
      data = Category.PREFERENCES,
      description = "Onthoudt wat u hebt ingevuld; pas na uw akkoord")
  @Text(lang = "en", description = "Remembers what you filled in; only after you agree")
  void remember(HttpServletRequest request, HttpServletResponse response, Program picked) {
    if (agreed(request)) {
      response.addCookie(CookieChoice.cookie(INPUT, picked.name(), YEAR));
    }
  }

  private static boolean agreed(HttpServletRequest request) {
    return CookieChoice.of(request).filter(CookieChoice.ALL::equals).isPresent();
  }
}
