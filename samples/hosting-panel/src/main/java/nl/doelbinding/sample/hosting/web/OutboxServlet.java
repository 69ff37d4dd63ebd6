package nl.doelbinding.sample.hosting.web;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.doelbinding.sample.common.Mailbox;

/** Shows what was sent, as a real service never would: here it stands in for the mail provider. */
final class OutboxServlet extends HttpServlet {

  private final transient Mailbox mailbox;

  OutboxServlet(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<SentMail> lastFirst = new ArrayList<>();
    for (MimeMessage message : mailbox.messages()) {
      lastFirst.add(0, read(message));
    }
    // The server keeps them by recipient.
    lastFirst.sort(Comparator.comparing(SentMail::at).reversed());
    new Page(request, response).show("outbox", Map.of("mails", lastFirst));
  }

  private static SentMail read(MimeMessage message) throws IOException {
    try {
      return new SentMail(
          message.getAllRecipients()[0].toString(),
          message.getSubject(),
          message.getContent().toString(),
          message.getSentDate().toInstant());
    } catch (MessagingException unreadable) {
      throw new IOException("A message of our own cannot be read", unreadable);
    }
  }
}
