package nl.doelbinding.sample.vendor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.vendor.data.Relations;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.Promotion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A promotion: whoever takes part gets a desk lamp by post. */
@Controller
@ForPurpose(Promotion.class)
class PromotionController {

  private static final LocalDate ENDS_ON = LocalDate.of(2026, 12, 31);

  private final Relations relations;

  PromotionController(Relations relations) {
    this.relations = relations;
  }

  @GetMapping("/promotion")
  String form(HttpServletRequest request, Model model) {
    model.addAttribute("form", new Form(request));
    return "promotion";
  }

  @PostMapping("/promotion")
  String takePart(HttpServletRequest request, HttpServletResponse response, Model model) {
    Form form = new Form(request);
    String name = form.required("name", 200, "Vul uw naam in", "Enter your name");
    String address = form.required("address", 300, "Vul uw adres in", "Enter your address");
    String email = form.email();
    if (!form.isRight()) {
      response.setStatus(422);
      model.addAttribute("form", form);
      return "promotion";
    }
    relations.takePart(name, address, email, ENDS_ON);
    return "promotion-sent";
  }
}
