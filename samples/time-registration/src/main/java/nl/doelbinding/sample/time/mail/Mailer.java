package nl.doelbinding.sample.time.mail;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import nl.doelbinding.sample.common.Post;

/**
 * Hands e-mail to the mail provider, for the purpose that is bound: whoever sends without one, or
 * for one that {@link Mail} does not name, is refused. Threads may share it.
 */
public final class Mailer {

  private final Post post;
  private final Supplier<URI> site;

  /**
   * Sends through one.
   *
   * @param site where the links of an e-mail lead; known once the server listens
   */
  public Mailer(Post post, Supplier<URI> site) {
    this.post = post;
    this.site = site;
  }

  /** Sends a text. */
  public void send(String to, String subject, String body) {
    deliver(new Mail(to, subject, body, "", Instant.now()), Map.of());
  }

  /** Sends a text and a link to a page of this site. */
  public void sendLink(String to, String subject, String body, String page) {
    deliver(withLink(to, subject, body, page), Map.of());
  }

  /**
   * Sends an issue of the newsletter. Mail programs show a button of their own to leave it (RFC
   * 2369), which works without opening a page (RFC 8058).
   *
   * @param leave the page to leave the newsletter on
   */
  public void sendIssue(String to, String subject, String body, String leave) {
    Mail issue = withLink(to, subject, body, leave);
    deliver(
        issue,
        Map.of(
            "List-Unsubscribe",
            "<" + issue.link() + ">",
            "List-Unsubscribe-Post",
            "List-Unsubscribe=One-Click"));
  }

  private Mail withLink(String to, String subject, String body, String page) {
    String link = site.get().resolve(page).toString();
    return new Mail(to, subject, body + "\n\n" + link, link, Instant.now());
  }

  private void deliver(Mail mail, Map<String, String> headers) {
    post.send(mail.to(), mail.subject(), mail.body(), headers);
  }
}
