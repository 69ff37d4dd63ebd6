package nl.doelbinding.sample.connector.web;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.connector.job.Advertising;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows the e-mail that was sent, which no real service would. */
@Controller
@RequestMapping("/outbox")
class OutboxController {

  private final Mailbox mailbox;
  private final Advertising advertising;

  OutboxController(Mailbox mailbox, Advertising advertising) {
    this.mailbox = mailbox;
    this.advertising = advertising;
  }

  /** An e-mail as the page shows it. */
  record Sent(String to, String subject, String unsubscribe, String text) {}

  @GetMapping
  String outbox(Model model) throws MessagingException, IOException {
    List<Sent> sent = new ArrayList<>();
    for (MimeMessage message : mailbox.messages()) {
      sent.add(
          0,
          new Sent(
              Arrays.stream(message.getAllRecipients())
                  .map(Address::toString)
                  .collect(Collectors.joining(", ")),
              message.getSubject(),
              message.getHeader("List-Unsubscribe", null),
              message.getContent().toString().strip()));
    }
    model.addAttribute("sent", sent);
    return "outbox";
  }

  @PostMapping
  String sendOffer() {
    String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    advertising.send(
        site,
        "Koppelhuis: een maand voor de halve prijs",
        "Neemt u deze maand een groter abonnement, dan betaalt u de helft.");
    return "redirect:/outbox";
  }
}
