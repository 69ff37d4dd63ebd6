package nl.doelbinding.sample.connector.job;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.connector.data.Customer;
import nl.doelbinding.sample.connector.data.Customers;
import nl.doelbinding.sample.connector.data.Subscription;
import nl.doelbinding.sample.connector.data.Subscriptions;
import nl.doelbinding.sample.connector.data.Visits;
import nl.doelbinding.sample.connector.purpose.PaidSubscription;
import nl.doelbinding.sample.connector.trail.EvidenceTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Erases, every night, what the firm said it would not keep any longer.
 *
 * <p>By hand, from the periods of the purposes: the SDK knows them, and does not act on them yet.
 */
@Service
public class Erasure {

  /** The retention of {@link nl.doelbinding.sample.connector.purpose.CustomerAccount}. */
  private static final Period ACCOUNT = Period.ofMonths(3);

  /** The retention of {@link PaidSubscription}. */
  private static final Period BOOKS = Period.ofYears(7);

  /** The retention of {@link nl.doelbinding.sample.connector.purpose.Cookies}. */
  private static final Period RECOGNISING = Period.ofYears(1);

  /** The retention of {@link nl.doelbinding.sample.connector.purpose.Analytics}. */
  private static final Period STATISTICS = Period.ofMonths(14);

  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

  private final Customers customers;
  private final Subscriptions subscriptions;
  private final Visits visits;
  private final EvidenceTrail trail;

  Erasure(Customers customers, Subscriptions subscriptions, Visits visits, EvidenceTrail trail) {
    this.customers = customers;
    this.subscriptions = subscriptions;
    this.visits = visits;
    this.trail = trail;
  }

  @Scheduled(cron = "0 0 3 * * *", zone = "Europe/Amsterdam")
  void everyNight() {
    eraseAsOf(Instant.now());
  }

  /** Erases what is over at this moment. */
  @ForPurpose(PaidSubscription.class)
  public void eraseAsOf(Instant now) {
    for (Subscription subscription : subscriptions.findByCancelledAtBefore(now)) {
      if (subscription.isCancelledFor(BOOKS, now.atZone(ZONE))) {
        subscriptions.delete(subscription);
      }
    }
    for (Customer customer : customers.findByClosedAtBefore(now)) {
      trail.forget(customer.getId());
      if (customer.isClosedFor(ACCOUNT, now.atZone(ZONE))) {
        eraseAccount(customer);
      }
    }
    visits.forgetVisitorsUpTo(now.atZone(ZONE).minus(RECOGNISING).toInstant());
    visits.eraseUpTo(now.atZone(ZONE).minus(STATISTICS).toInstant());
    LOG.info("Erased what was kept for long enough");
  }

  private void eraseAccount(Customer customer) {
    if (subscriptions.findByCustomerIdOrderByStartedOnDesc(customer.getId()).isEmpty()) {
      customers.delete(customer);
    } else {
      customer.forgetAccount();
      customers.save(customer);
    }
  }
}
