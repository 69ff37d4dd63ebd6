package nl.doelbinding.sample.vendor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing in at the desk. One password, of a desk and of nobody, is enough for a sample. */
@Controller
class LoginController {

  private static final String PASSWORD = "voorbeeld";

  @GetMapping("/login")
  String form(HttpServletRequest request, Model model) {
    model.addAttribute("form", new Form(request));
    return "login";
  }

  @PostMapping("/login")
  String signIn(HttpServletRequest request, HttpServletResponse response, Model model) {
    if (PASSWORD.equals(request.getParameter("password"))) {
      StaffOnly.signIn(request);
      return "redirect:/staff/requests";
    }
    Form form = new Form(request);
    form.problem("Dat is het wachtwoord niet", "That is not the password");
    response.setStatus(422);
    model.addAttribute("form", form);
    return "login";
  }

  @PostMapping("/logout")
  String signOut(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return "redirect:/";
  }
}
