package nl.doelbinding.sample.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.sample.connector.data.Customer;
import nl.doelbinding.sample.connector.data.Customers;
import nl.doelbinding.sample.connector.data.Subscription;
import nl.doelbinding.sample.connector.data.Subscriptions;
import nl.doelbinding.sample.connector.data.Visit;
import nl.doelbinding.sample.connector.data.Visits;
import nl.doelbinding.sample.connector.job.Erasure;
import nl.doelbinding.sample.connector.purpose.PaidSubscription;
import nl.doelbinding.sample.connector.trail.EvidenceTrail;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the sample erases by hand, and when. */
class ErasureTest extends OnOneServer {

  private static final Instant LAST_OF_JANUARY = moment(2026, 1, 31);

  private long number;

  @BeforeEach
  void a_customer_with_a_subscription_leaves() throws Exception {
    String username = "leaver" + System.nanoTime();
    Visitor customer = visitor().signUp(username, "Bas Smit", "bas@smit.example");
    customer.post("/subscription", "plan", "SMALL");
    Customer found = the(Customers.class).findByUsername(username).orElseThrow();
    number = found.getId();
    customer.post("/account/close");
    found.close(LAST_OF_JANUARY);
    the(Customers.class).save(found);
    for (Subscription subscription : subscriptions()) {
      subscription.cancel(LAST_OF_JANUARY);
      the(Subscriptions.class).save(subscription);
    }
  }

  @Test
  @Promise(value = "codex-08", status = Status.OPEN)
  void the_record_of_acts_ends_with_the_service() {
    assertThat(the(EvidenceTrail.class).of(number)).as("until then").isNotEmpty();

    the(Erasure.class).eraseAsOf(moment(2026, 2, 1));

    assertThat(the(EvidenceTrail.class).of(number)).isEmpty();
  }

  @Test
  @Promise(value = "codex-17", status = Status.OPEN)
  void an_account_is_erased_three_months_after_it_was_closed() throws Exception {
    the(Erasure.class).eraseAsOf(moment(2026, 4, 29));
    assertThat(Purposes.call(PaidSubscription.class, () -> customer().getDetails().phoneNumber()))
        .isNotEmpty();

    the(Erasure.class).eraseAsOf(moment(2026, 4, 30));

    Purposes.run(
        PaidSubscription.class,
        () -> {
          assertThat(customer().getDetails().phoneNumber()).isEmpty();
          assertThat(customer().getDetails().email()).isEmpty();
          assertThat(customer().getIpAddress()).isEmpty();
          assertThat(customer().getDetails().billingAddress()).as("the books").isNotEmpty();
        });
  }

  @Test
  @Promise(value = "codex-12", status = Status.OPEN)
  void the_books_are_erased_seven_years_after_the_subscription_was_cancelled() {
    the(Erasure.class).eraseAsOf(moment(2033, 1, 30));
    assertThat(subscriptions()).hasSize(1);

    the(Erasure.class).eraseAsOf(moment(2033, 1, 31));

    assertThat(subscriptions()).isEmpty();
    assertThat(the(Customers.class).findById(number)).isEmpty();
  }

  @Test
  void who_came_is_forgotten_after_a_year_and_the_visit_after_fourteen_months() {
    the(Visits.class).save(new Visit("c00c1e", "192.0.2.0", "/prices", moment(2026, 1, 15)));

    the(Erasure.class).eraseAsOf(moment(2027, 1, 14));
    assertThat(visitorsOfPrices()).containsExactly("c00c1e");

    the(Erasure.class).eraseAsOf(moment(2027, 1, 15));
    assertThat(visitorsOfPrices()).containsExactly("");

    the(Erasure.class).eraseAsOf(moment(2027, 3, 14));
    assertThat(visitorsOfPrices()).hasSize(1);

    the(Erasure.class).eraseAsOf(moment(2027, 3, 15));
    assertThat(visitorsOfPrices()).isEmpty();
  }

  private static List<String> visitorsOfPrices() {
    return the(JdbcClient.class)
        .sql("select visitor from visit where page = '/prices'")
        .query(String.class)
        .list();
  }

  private Customer customer() {
    return the(Customers.class).findById(number).orElseThrow();
  }

  private Iterable<Subscription> subscriptions() {
    return the(Subscriptions.class).findByCustomerIdOrderByStartedOnDesc(number);
  }

  private static Instant moment(int year, int month, int day) {
    return ZonedDateTime.of(year, month, day, 12, 0, 0, 0, ZoneId.of("Europe/Amsterdam"))
        .toInstant();
  }
}
