package nl.doelbinding.sample.vendor.web;

import static org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.sample.vendor.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives every page its language, its navigation, and headers that keep others out of it. */
@Collected(from = Collected.Source.OBSERVED)
final class PageInterceptor implements HandlerInterceptor {

  /** A link of the navigation. */
  record Link(String path, String text, boolean current) {}

  private record Place(String path, Words text) {}

  private static final List<Place> SITE =
      List.of(
          new Place("/request", new Words("Vraag of offerte", "Question or quote")),
          new Place("/trainings", new Words("Trainingen", "Trainings")),
          new Place("/newsletter", new Words("Nieuwsbrief", "Newsletter")),
          new Place("/promotion", new Words("Actie", "Promotion")),
          new Place("/outbox", new Words("Verzonden", "Outbox")));

  private static final List<Place> STAFF =
      List.of(
          new Place("/staff/requests", new Words("Aanvragen", "Requests")),
          new Place("/staff/mailing", new Words("Mailing", "Mailing")),
          new Place("/staff/visits", new Words("Bezoek", "Visits")),
          new Place("/staff/breaches", new Words("Lekken", "Breaches")),
          new Place("/staff/processor", new Words("Klanten", "Customers")),
          new Place("/staff/monitoring", new Words("Log", "Log")),
          new Place("/outbox", new Words("Verzonden", "Outbox")));

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'self'");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    return true;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
      return;
    }
    Locale locale = RequestContextUtils.getLocale(request);
    boolean english = locale.getLanguage().equals("en");
    boolean staff = StaffOnly.isSignedIn(request);
    page.addObject("nl", !english);
    page.addObject("en", english);
    page.addObject("lang", english ? "en" : "nl");
    page.addObject("staff", staff);
    page.addObject("beacon", !staff);
    page.addObject("pattern", request.getAttribute(BEST_MATCHING_PATTERN_ATTRIBUTE));
    page.addObject("from", from(request));
    page.addObject("links", links(staff ? STAFF : SITE, request.getRequestURI(), locale));
  }

  /** The other site that a visitor came from. */
  private static String from(HttpServletRequest request) {
    String site = BeaconController.site(request.getHeader(HttpHeaders.REFERER));
    return site.endsWith("//" + request.getServerName()) ? "" : site;
  }

  private static List<Link> links(List<Place> places, String current, Locale locale) {
    List<Link> links = new ArrayList<>();
    for (Place place : places) {
      boolean here = current.equals(place.path()) || current.startsWith(place.path() + "/");
      links.add(new Link(place.path(), place.text().in(locale), here));
    }
    return links;
  }
}
