package nl.doelbinding.sample.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.connector.data.Customers;
import nl.doelbinding.sample.connector.job.Erasure;
import nl.doelbinding.sample.connector.trail.EvidenceTrail;
import nl.doelbinding.sample.testing.database.Postgres;
import org.junit.jupiter.api.Test;

/** The same on PostgreSQL, with a server that stops and starts again on the same database. */
class OnPostgresTest {

  @Test
  void a_customer_signs_up_pays_looks_and_leaves() throws Exception {
    Settings settings = Settings.forTest(Postgres.newDatabase());
    try (ConnectorServer server = OnOneServer.start(settings)) {
      Visitor customer =
          new Visitor(server.uri()).signUp("hanna", "Hanna Smit", "hanna@smit.example");
      customer.post("/subscription", "plan", "LARGE");
      assertThat(customer.get("/subscription").body()).contains("24,00", "loopt");
    }
    try (ConnectorServer server = OnOneServer.start(settings)) {
      Visitor customer = new Visitor(server.uri());
      customer.post("/login", "username", "hanna", "password", "een lang wachtwoord");
      assertThat(customer.get("/portal/trail").body())
          .contains("Abonnement genomen", "Er is niets veranderd");

      long number =
          server.context().getBean(Customers.class).findByUsername("hanna").orElseThrow().getId();
      customer.post("/account/close");
      server.context().getBean(Erasure.class).eraseAsOf(Instant.now());

      assertThat(server.context().getBean(EvidenceTrail.class).of(number)).isEmpty();
    }
  }
}
