package nl.doelbinding.sample.common;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags.Flag;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * An SMTP server in this process, in place of the e-mail provider: it keeps what it gets in memory
 * for a day and passes nothing on. Threads may share it; whoever opens it closes it.
 */
public final class Mailbox implements AutoCloseable {

  private static final Duration KEPT = Duration.ofDays(1);

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  /** Listens on a free port of this machine. */
  public Mailbox() {
    server.start();
  }

  /** Where e-mail can be handed over. */
  public int port() {
    return server.getSmtp().getPort();
  }

  /** What was handed over in the last day, oldest first, a message for every recipient. */
  public synchronized List<MimeMessage> messages() {
    ImapHostManager recipients = server.getManagers().getImapHostManager();
    forget(recipients, Instant.now().minus(KEPT));
    return recipients.getAllMessages().stream()
        .sorted(Comparator.comparing(StoredMessage::getReceivedDate))
        .map(StoredMessage::getMimeMessage)
        .toList();
  }

  private static void forget(ImapHostManager recipients, Instant limit) {
    try {
      for (MailFolder folder : recipients.getStore().listMailboxes("*")) {
        for (StoredMessage message : folder.getNonDeletedMessages()) {
          message.setFlag(Flag.DELETED, message.getReceivedDate().toInstant().isBefore(limit));
        }
        folder.expunge();
      }
    } catch (FolderException impossible) {
      throw new IllegalStateException("Folders in memory can be listed", impossible);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
