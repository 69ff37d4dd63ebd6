package nl.doelbinding.sample.connector.job;

import java.util.Map;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.connector.data.AdvertisingAddress;
import nl.doelbinding.sample.connector.data.AdvertisingAddresses;
import nl.doelbinding.sample.connector.purpose.DirectMarketing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Sends offers to customers who did not object. Under its purpose it can read where advertising
 * goes, and no customer.
 */
@Service
@ForPurpose(DirectMarketing.class)
public class Advertising {

  private static final Logger LOG = LoggerFactory.getLogger(Advertising.class);

  private final AdvertisingAddresses addresses;
  private final Post post;

  Advertising(AdvertisingAddresses addresses, Post post) {
    this.addresses = addresses;
    this.post = post;
  }

  /**
   * Sends an offer.
   *
   * @param site where the links lead to, without a slash at the end
   */
  public void send(String site, String subject, String text) {
    for (AdvertisingAddress address : addresses.findAll()) {
      String stop = site + "/opt-out?token=" + address.optOutToken();
      // One click in the program of the reader is enough (RFC 8058).
      post.send(
          address.email(),
          subject,
          text + "\n\nGeen reclame meer? No more advertising?\n" + stop + "\n",
          Map.of(
              "List-Unsubscribe",
              "<" + stop + ">",
              "List-Unsubscribe-Post",
              "List-Unsubscribe=One-Click"));
    }
    LOG.info("Sent an offer to {} customers", addresses.count());
  }
}
