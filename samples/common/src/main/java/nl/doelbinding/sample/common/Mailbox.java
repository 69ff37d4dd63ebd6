package nl.doelbinding.sample.common;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/**
 * An SMTP server in this process, in place of the e-mail provider: it keeps what it gets in memory
 * and passes nothing on. Threads may share it; whoever opens it closes it.
 */
public final class Mailbox implements AutoCloseable {

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

  /** What was handed over so far, oldest first, a message for every recipient. */
  public List<MimeMessage> messages() {
    return List.of(server.getReceivedMessages());
  }

  @Override
  public void close() {
    server.stop();
  }
}
