package nl.doelbinding.sample.vendor.web;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.sample.common.Mailbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was sent. A real site has no such page; here nothing leaves the machine. */
@Controller
class OutboxController {

  /** A message that was sent. */
  @NotPersonalData("shown to try the sample with; the e-mail server of a real site keeps it")
  record Mail(String to, String subject, String text) {}

  private final Mailbox mailbox;

  OutboxController(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @GetMapping("/outbox")
  String show(Model model) throws MessagingException, IOException {
    List<Mail> mails = new ArrayList<>();
    for (MimeMessage message : mailbox.messages()) {
      mails.add(
          0,
          new Mail(
              message.getAllRecipients()[0].toString(),
              message.getSubject(),
              message.getContent().toString()));
    }
    model.addAttribute("mails", mails);
    return "outbox";
  }
}
