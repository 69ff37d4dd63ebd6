package nl.doelbinding.sample.connector.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to start from. */
@Controller
class HomeController {

  @GetMapping("/")
  String home(HttpServletRequest request, Model model) {
    model.addAttribute(
        "welcomeBack", CookieChoice.value(request, OptionalCookies.RETURNING) != null);
    return "home";
  }
}
