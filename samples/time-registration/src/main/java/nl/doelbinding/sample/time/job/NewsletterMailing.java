package nl.doelbinding.sample.time.job;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.sample.time.data.Subscriber;
import nl.doelbinding.sample.time.mail.Mailer;
import nl.doelbinding.sample.time.purpose.Newsletter;

/** Sends an issue of the newsletter to everybody who confirmed the sign-up. */
public final class NewsletterMailing {

  private final EntityManagerFactory database;
  private final Mailer mailer;

  /** Reads the subscribers from one and writes to them by the other. */
  public NewsletterMailing(EntityManagerFactory database, Mailer mailer) {
    this.database = database;
    this.mailer = mailer;
  }

  /** Sends an issue; every e-mail has the link to unsubscribe. */
  public void send(String subject, String text) {
    Purposes.run(
        Newsletter.class,
        () -> {
          for (Subscriber subscriber : confirmed()) {
            String unsubscribe = "/newsletter/unsubscribe?code=" + subscriber.code();
            mailer.sendIssue(subscriber.email(), subject, text, unsubscribe);
          }
        });
  }

  private List<Subscriber> confirmed() {
    return database.callInTransaction(
        entities ->
            entities
                .createQuery(
                    "select s from Subscriber s where s.confirmedAt is not null order by s.id",
                    Subscriber.class)
                .getResultList());
  }
}
