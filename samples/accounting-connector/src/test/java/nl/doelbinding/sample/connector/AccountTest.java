package nl.doelbinding.sample.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import nl.doelbinding.sample.connector.data.AdvertisingAddresses;
import nl.doelbinding.sample.connector.data.Customers;
import nl.doelbinding.sample.connector.data.Plan;
import nl.doelbinding.sample.connector.data.Subscription;
import nl.doelbinding.sample.connector.data.Subscriptions;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What customers do with their own data. */
class AccountTest extends OnOneServer {

  @Test
  @Promise(value = "codex-19", status = Status.OPEN)
  void a_customer_corrects_what_the_firm_knows() throws Exception {
    Visitor customer = visitor().signUp("dirk", "Dirk Smit", "dirk@smit.example");
    String[] details = {
      "fullName", "Dirk de Smit",
      "address", "Dijkweg 9, 1234 AB Voorbeeldstad",
      "billingAddress", "Dijkweg 9, 1234 AB Voorbeeldstad",
      "email", "dirk@desmit.example",
      "phoneNumber", "",
      "paidFrom", "NL00VRBD0999999998"
    };

    customer.post("/portal/details", details);

    assertThat(customer.get("/account").body()).contains("Dirk de Smit", "dirk@desmit.example");
    assertThat(customer.get("/portal/trail").body()).contains("Gegevens verbeterd");
  }

  @Test
  void a_form_with_mistakes_comes_back_as_it_was_filled_in() throws Exception {
    Visitor customer = visitor().signUp("els", "Els Smit", "els@smit.example");

    var answer = customer.post("/portal/details", "fullName", "Els Smit-Vos", "email", "els");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Els Smit-Vos", "Vul een e-mailadres in", "Vul uw adres");
  }

  @Test
  void a_closed_account_opens_for_nobody() throws Exception {
    visitor().signUp("frits", "Frits Smit", "frits@smit.example").post("/account/close");

    var answer = visitor().post("/login", "username", "frits", "password", "een lang wachtwoord");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("horen niet bij elkaar");
  }

  @Test
  void a_second_session_ends_with_the_account() throws Exception {
    Visitor customer = visitor().signUp("hilde", "Hilde Smit", "hilde@smit.example");
    long number = numberOf("hilde");
    Visitor elsewhere = visitor();
    elsewhere.post("/login", "username", "hilde", "password", "een lang wachtwoord");
    assertThat(elsewhere.get("/api/customer").statusCode()).as("until then").isEqualTo(200);

    customer.post("/account/close");

    assertThat(elsewhere.post("/subscription", "plan", "LARGE").uri()).hasPath("/login");
    assertThat(elsewhere.post("/account/advertising/start").uri()).hasPath("/login");
    assertThat(elsewhere.get("/api/customer").statusCode()).isEqualTo(401);
    assertThat(subscriptionsOf("hilde")).isEmpty();
    assertThat(the(AdvertisingAddresses.class).findByCustomerId(number)).isEmpty();
  }

  @Test
  void a_second_session_ends_with_an_account_that_was_erased() throws Exception {
    Visitor customer = visitor().signUp("ida", "Ida Smit", "ida@smit.example");
    Visitor elsewhere = visitor();
    elsewhere.post("/login", "username", "ida", "password", "een lang wachtwoord");
    customer.post("/account/close");
    the(Customers.class).deleteById(numberOf("ida"));

    assertThat(elsewhere.get("/account").uri()).hasPath("/login");
    assertThat(elsewhere.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void closing_an_account_cancels_what_runs_and_nothing_for_the_second_time() throws Exception {
    Visitor customer = visitor().signUp("gerda", "Gerda Smit", "gerda@smit.example");
    customer.post("/subscription", "plan", "SMALL");
    Subscription before = subscriptionsOf("gerda").get(0);
    before.cancel(Instant.parse("2019-03-01T12:00:00Z"));
    the(Subscriptions.class).save(before);
    customer.post("/subscription", "plan", "LARGE");

    customer.post("/account/close");

    ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/Amsterdam"));
    assertThat(subscriptionsOf("gerda"))
        .noneMatch(Subscription::isRunning)
        .filteredOn(subscription -> subscription.isCancelledFor(Period.ofYears(7), now))
        .extracting(Subscription::getPlan)
        .containsExactly(Plan.SMALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/portal", "/account", "/subscription", "/portal/trail"})
  void whoever_is_not_signed_in_is_asked_to(String page) throws Exception {
    assertThat(visitor().get(page).uri()).hasPath("/login");
  }

  private static List<Subscription> subscriptionsOf(String username) {
    return the(Subscriptions.class).findByCustomerIdOrderByStartedOnDesc(numberOf(username));
  }

  private static long numberOf(String username) {
    return the(Customers.class).findByUsername(username).orElseThrow().getId();
  }
}
