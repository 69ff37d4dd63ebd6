package nl.doelbinding.sample.common;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;

/** Hands e-mail over by SMTP. Threads may share it. */
public final class Post {

  private final Session session;
  private final String sender;

  /**
   * Posts to a server of this machine.
   *
   * @param port where it listens
   * @param sender the address that all e-mail comes from
   */
  public Post(int port, String sender) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", String.valueOf(port));
    session = Session.getInstance(properties);
    this.sender = sender;
  }

  /**
   * Sends a plain text.
   *
   * @param headers further header fields, such as {@code List-Unsubscribe} (RFC 2369, RFC 8058)
   * @throws IllegalStateException if the server does not take it; it names no recipient
   */
  public void send(String to, String subject, String text, Map<String, String> headers) {
    try {
      MimeMessage message = new MimeMessage(session);
      message.setFrom(new InternetAddress(sender, true));
      message.setRecipient(RecipientType.TO, new InternetAddress(to, true));
      message.setSubject(subject, StandardCharsets.UTF_8.name());
      message.setText(text, StandardCharsets.UTF_8.name());
      message.setSentDate(Date.from(Instant.now()));
      for (Map.Entry<String, String> header : headers.entrySet()) {
        message.setHeader(header.getKey(), header.getValue());
      }
      Transport.send(message);
    } catch (MessagingException failed) {
      // The exception of the server may quote the address.
      throw new IllegalStateException("The e-mail server did not take a message");
    }
  }
}
