package nl.doelbinding.sample.vendor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.vendor.data.Relations;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.SiteImprovement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The start page, and an article that can be commented on and shared. */
@Controller
@ForPurpose(SiteImprovement.class)
class SiteController {

  private static final String ARTICLE = "/article";

  private final Relations relations;

  SiteController(Relations relations) {
    this.relations = relations;
  }

  @GetMapping("/")
  String home(HttpServletRequest request, Model model) {
    model.addAttribute("unasked", !CookieChoices.areMade(request));
    return "home";
  }

  @GetMapping(ARTICLE)
  String article(HttpServletRequest request, Model model) {
    model.addAttribute("form", new Form(request));
    return "article";
  }

  /** Says what sharing does; the link to the other site stands here and on no page before. */
  @PostMapping(ARTICLE + "/share")
  String share() {
    return "share";
  }

  @PostMapping(ARTICLE)
  String comment(HttpServletRequest request, HttpServletResponse response, Model model) {
    Form form = new Form(request);
    String message =
        form.required("message", 2000, "Schrijf wat u ervan vindt", "Write what you think of it");
    if (!form.isRight()) {
      response.setStatus(422);
      model.addAttribute("form", form);
      return "article";
    }
    relations.comment("daylight", message);
    return "article-sent";
  }
}
