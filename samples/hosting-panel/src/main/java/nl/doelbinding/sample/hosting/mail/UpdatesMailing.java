package nl.doelbinding.sample.hosting.mail;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.hosting.data.Customer;
import nl.doelbinding.sample.hosting.data.Customers;
import nl.doelbinding.sample.hosting.purpose.Updates;

/** Tells every customer who wants to hear it what is new in the service. */
public final class UpdatesMailing {

  private final Customers customers;
  private final Post post;
  private final URI site;

  /** Reads from one and posts with the other; links lead to the site. */
  public UpdatesMailing(Customers customers, Post post, URI site) {
    this.customers = customers;
    this.post = post;
    this.site = site;
  }

  /** Sends it, with the link to sign off, and tells to how many. */
  public int send(String subject, String text) {
    List<Customer> readers = customers.whoWantUpdates();
    Purposes.run(Updates.class, () -> readers.forEach(customer -> send(customer, subject, text)));
    return readers.size();
  }

  private void send(Customer customer, String subject, String text) {
    URI signOff = site.resolve("/updates/unsubscribe?code=" + customer.unsubscribeCode());
    post.send(
        Objects.requireNonNull(customer.email(), "erased together with the code"),
        subject,
        text + "\n\nGeen nieuws meer? / No more news? " + signOff,
        Map.of(
            "List-Unsubscribe",
            "<" + signOff + ">",
            // RFC 8058: a mail program may post to it without a page in between.
            "List-Unsubscribe-Post",
            "List-Unsubscribe=One-Click"));
  }
}
