package nl.doelbinding.sample.time.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.DataSubject;
import nl.doelbinding.annotations.PersonalData;
import nl.doelbinding.annotations.SentTo;
import nl.doelbinding.annotations.Text;
import nl.doelbinding.sample.time.purpose.Announcements;
import nl.doelbinding.sample.time.purpose.MailProvider;
import nl.doelbinding.sample.time.purpose.Newsletter;

/**
 * An e-mail on its way to the mail provider, or as the mail provider got it.
 *
 * @param to the address it goes to
 * @param subject its subject, the same for everybody
 * @param body its text; an announcement addresses its reader by name
 * @param link the last line of the text, if that leads somewhere; made for this reader
 * @param sentAt when it was handed over
 */
@DataSubject(
    value = "mail-recipient",
    label = "Ontvangers van onze e-mail",
    dpv = "https://w3id.org/dpv#Customer")
@Text(lang = "en", label = "Recipients of our e-mail")
@SentTo(MailProvider.class)
@Collected(
    from = Collected.Source.DERIVED,
    detail = "overgenomen van wat wij van de ontvanger weten")
public record Mail(
    @PersonalData(
            purpose = {Newsletter.class, Announcements.class},
            category = Category.EMAIL_ADDRESS,
            retention = "P1D")
        String to,
    String subject,
    @PersonalData(purpose = Newsletter.class, category = Category.COMMUNICATION, retention = "P1D")
        @PersonalData(
            purpose = Announcements.class,
            category = {Category.NAME, Category.COMMUNICATION},
            retention = "P1D")
        String body,
    @PersonalData(purpose = Newsletter.class, category = Category.CONSENT_RECORD, retention = "P1D")
        String link,
    Instant sentAt) {

  /** What the mail provider got. */
  public static Mail of(MimeMessage message) {
    try {
      String text = message.getContent().toString().replace("\r\n", "\n").strip();
      String lastLine = text.substring(text.lastIndexOf('\n') + 1);
      InternetAddress to = (InternetAddress) message.getRecipients(RecipientType.TO)[0];
      return new Mail(
          to.getAddress(),
          message.getSubject(),
          text,
          lastLine.startsWith("http") ? lastLine : "",
          message.getSentDate().toInstant());
    } catch (MessagingException | IOException unreadable) {
      throw new IllegalStateException("Mailer wrote this message", unreadable);
    }
  }

  /** Tells nothing of the recipient. */
  @Override
  public String toString() {
    return "Mail “" + subject + "” " + sentAt;
  }
}
