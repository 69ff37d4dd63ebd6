package nl.doelbinding.sample.newsletter.job;

import java.time.OffsetDateTime;
import nl.doelbinding.sample.newsletter.data.Messages;
import nl.doelbinding.sample.newsletter.data.Subscribers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Erases what is past its retention, once a day.
 *
 * <p>By hand: the periods stand here a second time. It reads no personal data, so that it needs no
 * purpose.
 */
public final class Erasure {

  private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

  private final Subscribers subscribers;
  private final Messages messages;

  /** Erases in these. */
  public Erasure(Subscribers subscribers, Messages messages) {
    this.subscribers = subscribers;
    this.messages = messages;
  }

  /** Erases what is past its retention at that moment. */
  public void run(OffsetDateTime now) {
    try {
      LOG.info(
          "Erased {} sign-ups that nobody confirmed and {} messages that were answered",
          subscribers.eraseUnconfirmed(now.minusDays(3)),
          messages.eraseAnswered(now.minusMonths(6)));
    } catch (IllegalStateException failed) {
      // Passed on, it would end the daily run without a word.
      LOG.error("Nothing was erased; tried again tomorrow", failed);
    }
  }
}
