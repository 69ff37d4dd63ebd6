package nl.doelbinding.sample.vendor.job;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.vendor.data.Relations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads the mail that comes in, and unsubscribes whoever asks for it in the subject.
 *
 * <p>A link under every newsletter does so too, because leaving must be as easy as joining (GDPR
 * Art. 7(3)). It reads no declared data: the sender stands in the mail.
 */
@Component
public class UnsubscribeMail {

  /** What the subject has to hold. */
  public static final String SUBJECT = "afmelden mailinglijst";

  private static final Logger LOG = LoggerFactory.getLogger(UnsubscribeMail.class);

  private final Mailbox mailbox;
  private final Relations relations;
  private final Set<Object> read = new HashSet<>();

  /** For Spring. */
  public UnsubscribeMail(Mailbox mailbox, Relations relations) {
    this.mailbox = mailbox;
    this.relations = relations;
  }

  /** Looks at what came in since the last time. */
  @Scheduled(fixedDelay = 1000)
  public void read() {
    read(mailbox.messages());
  }

  /**
   * Reads every message once, and remembers it for as long as the mailbox does. One that cannot be
   * read is left for a person; the next ones are read all the same.
   *
   * @param messages all that the mailbox holds
   */
  public synchronized void read(List<MimeMessage> messages) {
    Set<Object> held = new HashSet<>();
    for (MimeMessage message : messages) {
      Object identity = identity(message);
      held.add(identity);
      if (!read.contains(identity)) {
        unsubscribe(message);
        read.add(identity);
      }
    }
    read.retainAll(held);
  }

  /** The Message-ID; the message itself where its sender gave none. */
  private static Object identity(MimeMessage message) {
    try {
      String id = message.getMessageID();
      return id == null ? message : id;
    } catch (MessagingException unreadable) {
      return message;
    }
  }

  private void unsubscribe(MimeMessage message) {
    try {
      String subject = message.getSubject();
      Address[] senders = message.getFrom();
      if (subject != null
          && senders != null
          && subject.toLowerCase(Locale.ROOT).contains(SUBJECT)) {
        for (Address sender : senders) {
          relations.withdrawAddress(((InternetAddress) sender).getAddress());
        }
      }
    } catch (MessagingException unreadable) {
      // Not the exception: it may quote the address.
      LOG.warn("An e-mail that came in cannot be read");
    }
  }
}
