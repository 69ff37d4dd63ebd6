package nl.doelbinding.sample.newsletter.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.doelbinding.sample.newsletter.data.Sent;

/**
 * Stands in for a modem: keeps the last text messages in memory and sends none. Threads may share
 * it.
 */
public final class TextMessages {

  private static final int KEPT = 20;

  private final Deque<Sent> sent = new ArrayDeque<>();

  synchronized void send(String number, String text) {
    sent.addFirst(new Sent(number, text, ""));
    if (sent.size() > KEPT) {
      sent.removeLast();
    }
  }

  /** The last ones, newest first. */
  public synchronized List<Sent> sent() {
    return List.copyOf(sent);
  }
}
