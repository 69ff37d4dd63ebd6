package nl.doelbinding.sample.vendor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.vendor.data.Relations;
import nl.doelbinding.sample.vendor.data.Subscriber;
import nl.doelbinding.sample.vendor.data.Visits;
import nl.doelbinding.sample.vendor.data.Visits.PageCount;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.DirectMarketing;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.LinkedProfile;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.Promotion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Writing to subscribers.
 *
 * <p>Three purposes in one class, each on the method that has it: who may be written to, what those
 * who agreed to the linking read, and what the promotion yields.
 */
@Controller
class MailingController {

  /** What a subscriber read. */
  @DataSubject(
      value = "subscriber",
      label = "Mensen die zich aanmelden voor nieuwsbrief of whitepaper",
      dpv = "https://w3id.org/dpv#Subscriber")
  @Collected(from = Collected.Source.DERIVED, detail = "cookie en aanmelding samen")
  record Interest(
      @PersonalData(purpose = LinkedProfile.class) String email,
      @PersonalData(purpose = LinkedProfile.class, category = Category.BROWSING_BEHAVIOUR)
          List<PageCount> pages) {}

  private final Relations relations;
  private final Visits visits;
  private final Post post;

  MailingController(Relations relations, Visits visits, Post post) {
    this.relations = relations;
    this.visits = visits;
    this.post = post;
  }

  @GetMapping("/staff/mailing")
  String form(HttpServletRequest request, Model model) {
    return show(new Form(request), model);
  }

  @PostMapping("/staff/mailing")
  @ForPurpose(DirectMarketing.class)
  String send(HttpServletRequest request, HttpServletResponse response, Model model) {
    Form form = new Form(request);
    String subject = form.required("subject", 200, "Vul een onderwerp in", "Enter a subject");
    String text = form.required("text", 4000, "Vul een tekst in", "Enter a text");
    if (!form.isRight()) {
      response.setStatus(422);
      return show(form, model);
    }
    List<Subscriber> subscribers = relations.subscribers();
    for (Subscriber subscriber : subscribers) {
      String leave = "/newsletter/unsubscribe?code=" + subscriber.code();
      post.send(
          subscriber.email(),
          subject,
          text + "\n\nAfmelden / unsubscribe: " + leave,
          Map.of("List-Unsubscribe", "<https://www.kantoorlicht.example" + leave + ">"));
    }
    model.addAttribute("sent", subscribers.size());
    return "staff/mailing-sent";
  }

  @GetMapping("/staff/interests")
  @ForPurpose(LinkedProfile.class)
  String interests(Model model) {
    model.addAttribute(
        "interests",
        relations.subscribers().stream()
            .filter(subscriber -> subscriber.linkedCookie() != null)
            .map(this::interest)
            .toList());
    return "staff/interests";
  }

  @GetMapping("/staff/promotion")
  @ForPurpose(Promotion.class)
  String promotion(Model model) {
    model.addAttribute("participants", relations.participants());
    model.addAttribute("response", relations.participants().size());
    return "staff/promotion";
  }

  private Interest interest(Subscriber subscriber) {
    String cookie = subscriber.linkedCookie();
    return new Interest(subscriber.email(), cookie == null ? List.of() : visits.readBy(cookie));
  }

  private String show(Form form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("subscribers", relations.subscribers().size());
    return "staff/mailing";
  }
}
