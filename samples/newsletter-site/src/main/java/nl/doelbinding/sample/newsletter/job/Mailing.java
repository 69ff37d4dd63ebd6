package nl.doelbinding.sample.newsletter.job;

import java.net.URI;
import java.util.Map;
import java.util.function.Supplier;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.newsletter.data.Subscriber;
import nl.doelbinding.sample.newsletter.data.Subscribers;
import nl.doelbinding.sample.newsletter.data.Subscription;
import nl.doelbinding.sample.newsletter.purpose.DirectMarketing;
import nl.doelbinding.sample.newsletter.purpose.Newsletter;
import nl.doelbinding.sample.newsletter.purpose.ServiceInformation;

/**
 * Sends something to everybody who agreed to just that.
 *
 * <p>Each method says its purpose and the weaving binds it, whoever calls: a request of the staff
 * or the start of the server.
 */
public final class Mailing {

  private final Subscribers subscribers;
  private final Post post;
  private final TextMessages texts;
  private final Supplier<URI> site;

  /**
   * Sends to those, by this.
   *
   * @param site where the links of an e-mail lead; asked for when it is sent
   */
  public Mailing(Subscribers subscribers, Post post, TextMessages texts, Supplier<URI> site) {
    this.subscribers = subscribers;
    this.post = post;
    this.texts = texts;
    this.site = site;
  }

  /** Asks whoever signed up whether it was they. */
  @ForPurpose(Newsletter.class)
  public void askToConfirm(Subscription subscription, String subject, String question) {
    String link = "newsletter/confirm/" + subscription.code();
    post.send(
        subscription.subscriber().email(),
        subject,
        question + "\n\n" + site.get().resolve(link),
        Map.of());
  }

  /** Sends an issue of the newsletter. */
  @ForPurpose(Newsletter.class)
  public void sendNews(Letter letter) {
    for (Subscription subscription : subscribers.confirmed()) {
      mail(subscription, letter);
    }
  }

  /** Sends suggestions to those who ticked that box. */
  @ForPurpose(DirectMarketing.class)
  public void sendSuggestions(Letter letter) {
    for (Subscription subscription : subscribers.confirmed()) {
      if (subscription.preferences().suggestions()) {
        mail(subscription, letter);
      }
    }
  }

  /** Tells what changes in the services, by the channels that each chose. */
  @ForPurpose(ServiceInformation.class)
  public void sendServiceMessage(Letter letter) {
    for (Subscription subscription : subscribers.confirmed()) {
      Subscriber subscriber = subscription.subscriber();
      if (subscription.preferences().byEmail()) {
        mail(subscription, letter);
      }
      if (subscription.preferences().byText() && !subscriber.phone().isEmpty()) {
        texts.send(subscriber.phone(), letter.subject());
      }
    }
  }

  /** Under each mail stands how to get no more of it, and mail programs are told so (RFC 8058). */
  private void mail(Subscription subscription, Letter letter) {
    URI leave = site.get().resolve("newsletter/unsubscribe/" + subscription.code());
    URI choose = site.get().resolve("preferences/" + subscription.code());
    URI oneClick = site.get().resolve("api/newsletter/unsubscribe/" + subscription.code());
    post.send(
        subscription.subscriber().email(),
        letter.subject(),
        letter.text()
            + "\n\n--\nAfmelden | Unsubscribe: "
            + leave
            + "\nVoorkeuren | Preferences: "
            + choose,
        Map.of(
            "List-Unsubscribe",
            "<" + oneClick + ">",
            "List-Unsubscribe-Post",
            "List-Unsubscribe=One-Click"));
  }
}
