package nl.doelbinding.sample.vendor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Choosing cookies, and choosing again. Refusing takes as many clicks as agreeing. */
@Controller
class CookieController {

  @GetMapping("/cookies")
  String form(HttpServletRequest request, Model model) {
    model.addAttribute("choices", CookieChoices.of(request));
    model.addAttribute("made", CookieChoices.areMade(request));
    return "cookies";
  }

  @PostMapping("/cookies")
  String choose(HttpServletRequest request, HttpServletResponse response) {
    Form form = new Form(request);
    CookieChoices choices =
        switch (form.text("answer", 10)) {
          case "all" -> new CookieChoices(true, true);
          case "chosen" -> new CookieChoices(form.ticked("statistics"), form.ticked("advertising"));
          default -> new CookieChoices(false, false);
        };
    choices.remember(response);
    if (!choices.statistics()) {
      VisitorCookie.takeAway(response);
    }
    return "redirect:/cookies";
  }
}
