package nl.doelbinding.sample.connector.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import nl.doelbinding.sample.connector.session.SignedIn;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page wants to know. */
@ControllerAdvice
class EveryPage {

  @ModelAttribute
  void frame(HttpServletRequest request, Model model) {
    HttpSession session = request.getSession(false);
    model.addAttribute("signedIn", session != null && session.getAttribute(SignedIn.NAME) != null);
    model.addAttribute("askCookies", CookieChoice.of(request).isEmpty());
    model.addAttribute("path", request.getServletPath());
  }
}
