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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the e-mail that was sent, which no real service would. */
@Controller
@RequestMapping("/outbox")
class OutboxController {

  private final Mailbox mailbox;

  OutboxController(Mailbox mailbox) {
    this.mailbox = mailbox;
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
}
