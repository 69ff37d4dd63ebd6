package nl.doelbinding.sample.vendor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.vendor.data.Relations;
import nl.doelbinding.sample.vendor.data.RequestKind;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.RequestHandling;
import nl.doelbinding.sample.vendor.text.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Asking something: information, a quote, a place in a training, or what the law gives a right to.
 */
@Controller
@ForPurpose(RequestHandling.class)
class RequestController {

  /** A training, and how many places are left. */
  record Training(String title, int places) {}

  private static final List<String> TRAININGS =
      List.of("Beginnen met Urenstaat", "Rapporten maken", "Beheer voor gevorderden");

  private static final int PLACES = 8;

  private final Relations relations;
  private final Post post;

  RequestController(Relations relations, Post post) {
    this.relations = relations;
    this.post = post;
  }

  @GetMapping("/trainings")
  String trainings(Model model) {
    model.addAttribute(
        "trainings",
        TRAININGS.stream()
            .map(title -> new Training(title, Math.max(0, PLACES - relations.enrolled(title))))
            .toList());
    return "trainings";
  }

  @GetMapping("/request")
  String form(HttpServletRequest request, Model model) {
    return show(new Form(request), model);
  }

  @PostMapping("/request")
  String ask(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
    Form form = new Form(request);
    RequestKind kind =
        form.one("kind", RequestKind.class, "Kies waar het om gaat", "Choose what it is about");
    String subject = form.text("subject", 200);
    String name = form.required("name", 200, "Vul uw naam in", "Enter your name");
    String email = form.email();
    String phone =
        form.required("phone", 50, "Vul uw telefoonnummer in", "Enter your telephone number");
    String message = form.text("message", 4000);
    if (kind == RequestKind.TRAINING && !isOpen(subject)) {
      form.problem("Kies een training waar nog plaats is", "Choose a training with places left");
    }
    if (kind == null || !form.isRight()) {
      response.setStatus(422);
      return show(form, model);
    }
    relations.ask(kind, kind == RequestKind.TRAINING ? subject : "", name, email, phone, message);
    post.send(
        email,
        new Words("Wij hebben uw aanvraag ontvangen", "We have received your request").in(locale),
        "Kantoorlicht: " + kind.words().in(locale),
        Map.of());
    return "request-sent";
  }

  private boolean isOpen(String training) {
    return TRAININGS.contains(training) && relations.enrolled(training) < PLACES;
  }

  private static String show(Form form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("kinds", form.options("kind", RequestKind.values(), RequestKind::words));
    model.addAttribute(
        "trainings",
        TRAININGS.stream().map(title -> form.option("subject", title, title)).toList());
    return "request";
  }
}
