package nl.doelbinding.sample.vendor.job;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.vendor.data.Relations;
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

  private final Mailbox mailbox;
  private final Relations relations;
  private int seen;

  /** For Spring. */
  public UnsubscribeMail(Mailbox mailbox, Relations relations) {
    this.mailbox = mailbox;
    this.relations = relations;
  }

  /** Looks at what came in since the last time. */
  @Scheduled(fixedDelay = 1000)
  public synchronized void read() throws MessagingException {
    List<MimeMessage> messages = mailbox.messages();
    for (MimeMessage message : messages.subList(seen, messages.size())) {
      String subject = message.getSubject();
      if (subject != null && subject.toLowerCase(Locale.ROOT).contains(SUBJECT)) {
        for (Address sender : message.getFrom()) {
          relations.withdrawAddress(((InternetAddress) sender).getAddress());
        }
      }
    }
    seen = messages.size();
  }
}
