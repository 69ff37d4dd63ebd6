package nl.doelbinding.sample.hosting;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** A message as its reader gets it. */
record Mail(String to, String subject, String text, String unsubscribe) {

  static Mail of(MimeMessage message) {
    try {
      String[] unsubscribe = message.getHeader("List-Unsubscribe");
      return new Mail(
          message.getAllRecipients()[0].toString(),
          message.getSubject(),
          message.getContent().toString(),
          unsubscribe == null ? "" : unsubscribe[0].replaceAll("[<>]", ""));
    } catch (MessagingException | IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
