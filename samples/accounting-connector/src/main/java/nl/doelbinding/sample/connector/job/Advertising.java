package nl.doelbinding.sample.connector.job;

import java.util.List;
import java.util.Map;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.connector.data.AdvertisingAddress;
import nl.doelbinding.sample.connector.data.AdvertisingAddresses;
import nl.doelbinding.sample.connector.purpose.DirectMarketing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Sends offers to customers who did not object. Under its purpose it can read where advertising
 * goes, and no customer.
 */
@Service
@ForPurpose(DirectMarketing.class)
public class Advertising {

  private static final Logger LOG = LoggerFactory.getLogger(Advertising.class);

  private static final String SUBJECT = "Koppelhuis: een maand voor de halve prijs";
  private static final String TEXT =
      "Neemt u deze maand een groter abonnement, dan betaalt u de helft.";

  private final AdvertisingAddresses addresses;
  private final OwnSite site;
  private final Post post;

  Advertising(AdvertisingAddresses addresses, OwnSite site, Post post) {
    this.addresses = addresses;
    this.site = site;
    this.post = post;
  }

  /** Sends the offer of this month to everybody who did not object. */
  @Scheduled(cron = "0 0 10 1 * *", zone = "Europe/Amsterdam")
  public void sendToAll() {
    List<AdvertisingAddress> all = addresses.findAll();
    all.forEach(this::send);
    LOG.info("Sent an offer to {} customers", all.size());
  }

  /** Sends the offer of this month to one customer, unless he objected. */
  public void sendTo(long customerId) {
    addresses.findByCustomerId(customerId).ifPresent(this::send);
  }

  private void send(AdvertisingAddress address) {
    String stop = site.uri().resolve("/opt-out") + "?token=" + address.optOutToken();
    // One click in the program of the reader is enough (RFC 8058).
    post.send(
        address.email(),
        SUBJECT,
        TEXT + "\n\nGeen reclame meer? No more advertising?\n" + stop + "\n",
        Map.of(
            "List-Unsubscribe",
            "<" + stop + ">",
            "List-Unsubscribe-Post",
            "List-Unsubscribe=One-Click"));
  }
}
