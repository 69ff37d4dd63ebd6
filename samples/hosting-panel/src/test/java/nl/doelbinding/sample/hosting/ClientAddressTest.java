package nl.doelbinding.sample.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Who gets to see from which address somebody came, behind the delivery network. */
class ClientAddressTest {

  private Running running;

  @BeforeEach
  void start() throws Exception {
    running = Running.inMemory();
  }

  @AfterEach
  void stop() throws Exception {
    running.close();
  }

  @Test
  @Promise(value = "directcode-14", status = Status.ENFORCED)
  void the_owner_sees_it_whole_and_the_log_files_hold_it_truncated() throws Exception {
    String owner = "owner-" + UUID.randomUUID();
    Visitor karin =
        running
            .visitor()
            .from("203.0.113.77")
            .with("X-Forwarded-For", "198.51.100.23")
            .with("Forwarded", "for=198.51.100.24")
            .with("User-Agent", "Firefox/145 " + owner);

    karin.signIn("karin");

    assertThat(karin.get("/panel/logins")).contains("203.0.113.77");
    assertThat(LogFiles.linesWith("access.log", owner))
        .anyMatch(line -> line.contains("POST /login"))
        .allMatch(line -> line.startsWith("203.0.113.0 \"203.0.113.0 198.51.100.0\""));
    assertThat(LogFiles.linesWith("app.log", "Signed in as CUSTOMER, from 203.0.113."))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("from 203.0.113.0"));
  }

  @Test
  void another_customer_sees_nothing_of_it() throws Exception {
    running.visitor().from("203.0.113.88").signIn("karin");

    String overview = running.visitor().from("198.51.100.7").signIn("levi").get("/panel/logins");

    assertThat(overview).contains("198.51.100.7").doesNotContain("203.0.113.88");
  }

  @Test
  void a_wrong_password_and_a_strange_network_stand_out() throws Exception {
    running.visitor().from("192.0.2.5").signIn("karin");
    running
        .visitor()
        .from("198.51.100.66")
        .post("/login", "username", "karin", "password", "geraden");

    String overview = running.visitor().from("192.0.2.6").signIn("karin").get("/panel/logins");

    assertThat(overview).contains("geweigerd").containsOnlyOnce("198.51.100.66");
    assertThat(overview.split("nieuw netwerk", -1)).hasSize(3);
  }

  @Test
  void a_header_that_any_visitor_can_write_is_not_believed() throws Exception {
    Visitor karin =
        running
            .visitor()
            .with("X-Forwarded-For", "198.51.100.99")
            .with("Forwarded", "for=198.51.100.99")
            .signIn("karin");

    assertThat(karin.get("/panel/logins")).contains("127.0.0.1").doesNotContain("198.51.100.99");
  }

  @Test
  @Promise(value = "directcode-29", status = Status.ENFORCED)
  void a_line_of_the_log_holds_a_network_a_browser_a_moment_and_no_query() throws Exception {
    String reader = "reader-" + UUID.randomUUID();
    running
        .visitor()
        .from("2001:db8:77:1234:5678:9abc:def0:1")
        .with("User-Agent", "Firefox/145 " + reader)
        .get("/?mail=jip@tester.example");

    assertThat(LogFiles.linesWith("access.log", reader))
        .singleElement()
        .asString()
        .matches(
            "\\[2001:db8:77::] \"2001:db8:77:: \" \\[[-\\dT:]{19}] \"GET /\" 200"
                + " \"Firefox/145 "
                + reader
                + "\"");
  }

  @Test
  @Promise(value = "directcode-16", status = Status.ENFORCED)
  void an_account_number_does_not_get_into_the_log() throws Exception {
    String payment = "payment-" + UUID.randomUUID();

    LoggerFactory.getLogger("payments").info("bounced: NL91ABNA0417164300, {}", payment);

    assertThat(LogFiles.linesWith("app.log", payment))
        .singleElement()
        .asString()
        .contains("bounced: [iban], " + payment);
  }
}
