package nl.doelbinding.sample.vendor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.vendor.data.Relations;
import nl.doelbinding.sample.vendor.data.Subscriber;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.DirectMarketing;
import nl.doelbinding.sample.vendor.text.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing up for the newsletter and a whitepaper, confirming it, and leaving again.
 *
 * <p>The code of a link is a parameter and no part of the path: there the access log has it masked.
 */
@Controller
@ForPurpose(DirectMarketing.class)
class NewsletterController {

  private final Relations relations;
  private final Post post;

  NewsletterController(Relations relations, Post post) {
    this.relations = relations;
    this.post = post;
  }

  @GetMapping("/newsletter")
  String form(HttpServletRequest request, Model model) {
    model.addAttribute("form", new Form(request));
    return "newsletter";
  }

  @PostMapping("/newsletter")
  String signUp(
      HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
    Form form = new Form(request);
    String email = form.email();
    boolean linked = form.ticked("linked");
    if (!form.isRight()) {
      response.setStatus(422);
      model.addAttribute("form", form);
      return "newsletter";
    }
    String cookie = linked ? VisitorCookie.of(request) : null;
    Subscriber subscriber = relations.subscribe(email, cookie);
    if (subscriber.confirmedAt() == null) {
      post.send(
          email,
          new Words("Bevestig uw aanmelding", "Confirm your sign-up").in(locale),
          new Words(
                      "Met deze link bevestigt u de aanmelding; daarna vindt u er het whitepaper: ",
                      "This link confirms your sign-up; after that you find the whitepaper there: ")
                  .in(locale)
              + "/newsletter/confirm?code="
              + subscriber.code(),
          Map.of());
    }
    // The same answer for an address that is known already: who reads it learns nothing.
    return "newsletter-sent";
  }

  /** Asks first: mail scanners open the links of an e-mail, but press no buttons. */
  @GetMapping({"/newsletter/confirm", "/newsletter/unsubscribe"})
  String ask(HttpServletRequest request, Model model) {
    model.addAttribute("confirm", request.getRequestURI().endsWith("confirm"));
    return "newsletter-ask";
  }

  @PostMapping("/newsletter/confirm")
  String confirm(
      @RequestParam String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    model.addAttribute("confirm", true);
    return answer(relations.confirm(code, VisitorCookie.of(request)), response);
  }

  @PostMapping("/newsletter/unsubscribe")
  String unsubscribe(@RequestParam String code, HttpServletResponse response, Model model) {
    model.addAttribute("confirm", false);
    return answer(relations.withdraw(code), response);
  }

  private static String answer(boolean found, HttpServletResponse response) {
    if (!found) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return "error/404";
    }
    return "newsletter-done";
  }
}
