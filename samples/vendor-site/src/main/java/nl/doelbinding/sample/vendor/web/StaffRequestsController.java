package nl.doelbinding.sample.vendor.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.vendor.data.Relations;
import nl.doelbinding.sample.vendor.data.Request;
import nl.doelbinding.sample.vendor.purpose.RelationPurposes.RequestHandling;
import nl.doelbinding.sample.vendor.register.ProcessingRegister;
import nl.doelbinding.sample.vendor.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Handling what was asked.
 *
 * <p>A right that somebody uses has a day by which it is answered; it is the deadline of the
 * register that counts.
 */
@Controller
@ForPurpose(RequestHandling.class)
class StaffRequestsController {

  /** A request in the list. */
  record Row(Request request, String kind, @Nullable LocalDate due, boolean late) {}

  private final Relations relations;
  private final ProcessingRegister register;
  private final Post post;
  private final Clock clock;

  StaffRequestsController(
      Relations relations, ProcessingRegister register, Post post, Clock clock) {
    this.relations = relations;
    this.register = register;
    this.post = post;
    this.clock = clock;
  }

  @GetMapping("/staff/requests")
  String list(Model model, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    model.addAttribute(
        "rows", relations.requests().stream().map(request -> row(request, today, locale)).toList());
    return "staff/requests";
  }

  /** Tells whoever asked that it was handled. */
  @PostMapping("/staff/requests/{id}")
  String answer(@PathVariable long id) {
    relations
        .request(id)
        .filter(request -> request.answeredAt() == null)
        .ifPresent(
            request -> {
              post.send(
                  request.email(),
                  "Uw aanvraag is afgehandeld",
                  "Beste " + request.fullName() + ",\n\nWij hebben uw aanvraag afgehandeld.",
                  Map.of());
              relations.answered(id);
            });
    return "redirect:/staff/requests";
  }

  private Row row(Request request, LocalDate today, Locale locale) {
    LocalDate due = request.kind().isRight() ? due(request.receivedAt()) : null;
    boolean late = due != null && request.answeredAt() == null && today.isAfter(due);
    Words kind = request.kind().words();
    return new Row(request, kind.in(locale), due, late);
  }

  private LocalDate due(OffsetDateTime receivedAt) {
    return receivedAt.toLocalDate().plus(register.requestDeadline());
  }
}
