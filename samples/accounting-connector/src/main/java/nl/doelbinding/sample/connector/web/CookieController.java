package nl.doelbinding.sample.connector.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.doelbinding.sample.connector.data.Visits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The choice on cookies, which can be changed as easily as it was made. */
@Controller
@RequestMapping("/cookies")
class CookieController {

  private final Visits visits;

  CookieController(Visits visits) {
    this.visits = visits;
  }

  @GetMapping
  String cookies(Model model) {
    model.addAttribute("visits", visits.perPage());
    return "cookies";
  }

  @PostMapping
  String choose(@RequestParam CookieChoice choice, HttpServletResponse response) {
    choice.store(response);
    return "redirect:/cookies";
  }
}
