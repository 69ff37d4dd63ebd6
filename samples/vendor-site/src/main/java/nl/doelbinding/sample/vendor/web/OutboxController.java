package nl.doelbinding.sample.vendor.web;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.annotations.NotPersonalData;
import nl.doelbinding.sample.common.Mailbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was sent. A real site has no such page; here nothing leaves the machine. */
@Controller
class OutboxController {

  /** A message that was sent. */
  @NotPersonalData("shown to try the sample with; the e-mail server of a real site keeps it")
  record Mail(String to, String subject, String text, @Nullable String link) {}

  private static final Pattern LINK = Pattern.compile("/newsletter/\\S+");

  private final Mailbox mailbox;

  OutboxController(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @GetMapping("/outbox")
  String show(Model model) throws MessagingException, IOException {
    List<Mail> mails = new ArrayList<>();
    for (MimeMessage message : mailbox.messages()) {
      String text = message.getContent().toString();
      Matcher link = LINK.matcher(text);
      mails.add(
          0,
          new Mail(
              message.getAllRecipients()[0].toString(),
              message.getSubject(),
              text,
              link.find() ? link.group() : null));
    }
    model.addAttribute("mails", mails);
    return "outbox";
  }
}
