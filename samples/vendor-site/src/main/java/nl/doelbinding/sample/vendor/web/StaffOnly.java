package nl.doelbinding.sample.vendor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.vendor.purpose.SitePurposes.Website;
import org.springframework.web.servlet.HandlerInterceptor;

/** Sends whoever did not sign in to the form for it. Its session belongs to a desk, to nobody. */
@Cookie(
    name = "vendor-session",
    category = Cookie.Kind.FUNCTIONAL,
    lifetime = "SESSION",
    purpose = Website.class,
    data = Category.COOKIE_ID,
    description = "Onthoudt dat een medewerker is ingelogd")
@Text(lang = "en", description = "Remembers that a member of staff signed in")
final class StaffOnly implements HandlerInterceptor {

  private static final String SIGNED_IN = "signed-in";

  static boolean isSignedIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(SIGNED_IN) != null;
  }

  static void signIn(HttpServletRequest request) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(SIGNED_IN, true);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (isSignedIn(request)) {
      return true;
    }
    // 303: the browser asks for the form and sends nothing again.
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/login");
    return false;
  }
}
