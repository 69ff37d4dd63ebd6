package nl.doelbinding.sample.time.data;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Stands in for the mail provider: keeps each e-mail in memory for a day and sends none.
 *
 * <p>Threads may share it.
 */
public final class Outbox {

  private static final Duration KEPT = Duration.ofDays(1);

  private final Deque<Mail> mails = new ArrayDeque<>();

  /** Takes an e-mail. */
  public synchronized void send(String to, String subject, String body, String link) {
    mails.addFirst(new Mail(to, subject, body, link, Instant.now()));
  }

  /** The e-mails of the last day, newest first. */
  public synchronized List<Mail> mails() {
    Instant limit = Instant.now().minus(KEPT);
    mails.removeIf(mail -> mail.sentAt().isBefore(limit));
    return List.copyOf(mails);
  }
}
