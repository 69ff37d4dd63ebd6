package nl.doelbinding.sample.connector.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import nl.doelbinding.sample.connector.session.SignedIn;
import org.springframework.web.servlet.HandlerInterceptor;

/** Sends whoever is not signed in to the page to do so; programs get status 401. */
final class SignInFirst implements HandlerInterceptor {

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(SignedIn.NAME) != null) {
      return true;
    }
    if (request.getRequestURI().startsWith("/api/")) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.sendRedirect("/login");
    }
    return false;
  }
}
