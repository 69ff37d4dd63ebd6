package nl.doelbinding.sample.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.doelbinding.sample.connector.data.Customers;
import nl.doelbinding.sample.connector.trail.EvidenceTrail;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.Test;

/** The trail of who did what and when. */
class EvidenceTest extends OnOneServer {

  @Test
  @Promise(value = "codex-05", status = Status.OPEN)
  void what_somebody_does_is_recorded_in_a_chain_that_a_change_breaks() throws Exception {
    Visitor customer = visitor().signUp("xena", "Xena Smit", "xena@smit.example");
    customer.post(
        "/portal/connection", "source", "GROOTBOEK", "target", "KASBOEK", "everyHours", "3");

    String trail = customer.get("/portal/trail").body();

    assertThat(trail)
        .contains("Account gemaakt", "Koppeling ingesteld", "Grootboek Nu → Kasboek, 3 h")
        .contains("Er is niets veranderd");

    long number = numberOf("xena");
    change(
        "update portal_act set detail = '' where act_done = 'SET_CONNECTION' and customer_id = "
            + number);

    assertThat(the(EvidenceTrail.class).isIntact(number)).isFalse();
    assertThat(customer.get("/portal/trail").body()).contains("Iemand heeft een regel veranderd");
  }

  @Test
  void a_look_at_a_payment_account_is_recorded_by_the_sdk() throws Exception {
    Visitor customer = visitor().signUp("yara", "Yara Smit", "yara@smit.example");
    customer.get("/api/customer");
    customer.get("/api/subscription");

    assertThat(eventually(customer, "paidFrom: PaidSubscription"))
        .contains("paidFrom: PortalAccess")
        .contains("Er is niets veranderd");
  }

  @Test
  void nobody_sees_what_somebody_else_did() throws Exception {
    visitor().signUp("zoe", "Zoe Smit", "zoe@smit.example").post("/subscription", "plan", "LARGE");
    Visitor other = visitor().signUp("anton", "Anton Smit", "anton@smit.example");

    assertThat(other.get("/portal/trail").body())
        .contains("Account gemaakt")
        .doesNotContain("Abonnement genomen");
  }

  /** Readers do not wait for the record of their read, so that it may come a little later. */
  private static String eventually(Visitor customer, String expected) throws Exception {
    String trail = "";
    for (int i = 0; i < 100 && !trail.contains(expected); i++) {
      Thread.sleep(50);
      trail = customer.get("/portal/trail").body();
    }
    return trail;
  }

  private static long numberOf(String username) {
    return the(Customers.class).findByUsername(username).orElseThrow().getId();
  }

  private static void change(String sql) throws Exception {
    try (Connection connection = the(DataSource.class).getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }
}
