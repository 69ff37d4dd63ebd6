package nl.doelbinding.sample.hosting.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.hosting.data.Plan;
import nl.doelbinding.sample.hosting.purpose.SiteFunctions;

/**
 * What a visitor wants to buy. It is kept on the visitor's own device, so that it is there at the
 * next visit and the server need not know whose it is.
 *
 * @param plans what lies in it
 */
@nl.doelbinding.annotations.Cookie(
    name = Basket.COOKIE,
    category = nl.doelbinding.annotations.Cookie.Kind.FUNCTIONAL,
    lifetime = "P1M",
    purpose = SiteFunctions.class,
    data = Category.PURCHASE_HISTORY,
    description = "Bewaart de winkelmand tot een volgend bezoek")
@Text(lang = "en", description = "Keeps the basket until the next visit")
@Collected(provision = Collected.Provision.OPTIONAL)
public record Basket(
    @PersonalData(purpose = SiteFunctions.class, category = Category.PURCHASE_HISTORY)
        List<Plan> plans) {

  static final String COOKIE = "hosting-basket";

  private static final Duration KEPT = Duration.ofDays(30);
  private static final int MAX = 10;

  /** Copies the list. */
  public Basket {
    plans = List.copyOf(plans);
  }

  static Basket of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) {
      return new Basket(List.of());
    }
    return new Basket(
        Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(COOKIE))
            .flatMap(cookie -> Arrays.stream(cookie.getValue().split("\\.")))
            .flatMap(name -> Arrays.stream(Plan.values()).filter(plan -> plan.name().equals(name)))
            .limit(MAX)
            .toList());
  }

  Basket with(Plan plan) {
    List<Plan> more = new ArrayList<>(plans);
    if (more.size() < MAX) {
      more.add(plan);
    }
    return new Basket(more);
  }

  Basket without(Plan plan) {
    List<Plan> fewer = new ArrayList<>(plans);
    fewer.remove(plan);
    return new Basket(fewer);
  }

  /** Has the browser keep it; an empty one is forgotten. */
  void keep(HttpServletResponse response) {
    Cookie cookie =
        new Cookie(COOKIE, plans.stream().map(Plan::name).collect(Collectors.joining(".")));
    cookie.setPath("/");
    cookie.setMaxAge(plans.isEmpty() ? 0 : (int) KEPT.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  @Override
  public String toString() {
    return "Basket";
  }
}
