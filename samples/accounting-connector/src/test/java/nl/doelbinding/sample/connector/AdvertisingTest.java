package nl.doelbinding.sample.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.purpose.PurposeViolationException;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.connector.data.CustomerDetails;
import nl.doelbinding.sample.connector.job.Advertising;
import nl.doelbinding.sample.connector.job.OwnSite;
import nl.doelbinding.sample.connector.purpose.DirectMarketing;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.Test;

/** Advertising, and the ways to stop it. */
class AdvertisingTest extends OnOneServer {

  private static final Pattern LINK = Pattern.compile("<http://[^/]*(/opt-out\\?token=[^>]+)>");

  @Test
  @Promise(value = "codex-23", status = Status.ENFORCED)
  void whoever_advertises_cannot_read_a_telephone_number_or_an_address() {
    CustomerDetails customer =
        new CustomerDetails("Sem Smit", "Dijkweg 3", "Dijkweg 3", "s@smit.example", "085", "NL00");

    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(() -> Purposes.call(DirectMarketing.class, customer::phoneNumber));
    assertThatExceptionOfType(PurposeViolationException.class)
        .isThrownBy(() -> Purposes.call(DirectMarketing.class, customer::address));
  }

  @Test
  @Promise(value = "codex-25", status = Status.OPEN)
  void every_message_has_a_link_that_stops_it() throws Exception {
    visitor().signUp("tess", "Tess Smit", "tess@smit.example");
    MimeMessage message = offerTo("tess@smit.example").get(0);
    Matcher link = LINK.matcher(message.getHeader("List-Unsubscribe", null));
    assertThat(link.matches()).isTrue();
    String stop = link.group(1);

    assertThat(message.getHeader("List-Unsubscribe-Post", null))
        .isEqualTo("List-Unsubscribe=One-Click");
    assertThat(message.getContent().toString()).contains(stop);
    assertThat(visitor().get(stop).body()).contains("Geen reclame meer");
    assertThat(offerTo("tess@smit.example")).as("looking is not yet stopping").hasSize(1);

    visitor().post(stop, "List-Unsubscribe", "One-Click");

    assertThat(offerTo("tess@smit.example")).isEmpty();
  }

  @Test
  @Promise(value = "codex-26", status = Status.OPEN)
  void the_account_stops_it_too() throws Exception {
    Visitor customer = visitor().signUp("umar", "Umar Smit", "umar@smit.example");
    assertThat(offerTo("umar@smit.example")).hasSize(1);

    customer.post("/account/advertising/stop");

    assertThat(offerTo("umar@smit.example")).isEmpty();
  }

  @Test
  @Promise(value = "codex-27", status = Status.OPEN)
  void the_portal_stops_it_too() throws Exception {
    Visitor customer = visitor().signUp("vera", "Vera Smit", "vera@smit.example");
    assertThat(offerTo("vera@smit.example")).hasSize(1);

    customer.post("/portal/advertising");

    assertThat(offerTo("vera@smit.example")).isEmpty();
  }

  @Test
  void whoever_changes_his_mind_gets_it_again() throws Exception {
    Visitor customer = visitor().signUp("wout", "Wout Smit", "wout@smit.example");
    customer.post("/account/advertising/stop");
    customer.post("/account/advertising/start");

    assertThat(offerTo("wout@smit.example")).hasSize(1);
  }

  @Test
  void a_customer_has_an_offer_sent_to_himself_and_to_nobody_else() throws Exception {
    visitor().signUp("xavier", "Xavier Smit", "xavier@smit.example");
    Visitor customer = visitor().signUp("yvonne", "Yvonne Smit", "yvonne@smit.example");

    customer.post("/account/advertising/offer");

    assertThat(mailOf("yvonne@smit.example")).hasSize(1);
    assertThat(mailOf("xavier@smit.example")).isEmpty();
  }

  @Test
  void a_stranger_has_nothing_sent() throws Exception {
    int before = the(Mailbox.class).messages().size();

    assertThat(visitor().post("/account/advertising/offer").uri()).hasPath("/login");
    assertThat(visitor().post("/outbox").statusCode()).isEqualTo(405);

    assertThat(the(Mailbox.class).messages()).hasSize(before);
  }

  @Test
  void the_link_leads_to_the_server_whatever_name_a_request_calls_it_by() throws Exception {
    URI own = the(OwnSite.class).uri();
    assertThat(own).hasHost("127.0.0.1");
    Visitor customer = new Visitor(URI.create("http://localhost:" + own.getPort() + "/"));

    customer.signUp("zeger", "Zeger Smit", "zeger@smit.example").post("/account/advertising/offer");

    assertThat(mailOf("zeger@smit.example").get(0).getHeader("List-Unsubscribe", null))
        .startsWith("<" + own + "opt-out?token=");
  }

  /** What a customer gets of one more offer to all. */
  private static List<MimeMessage> offerTo(String email) throws Exception {
    int before = mailOf(email).size();
    the(Advertising.class).sendToAll();
    List<MimeMessage> all = mailOf(email);
    return all.subList(before, all.size());
  }

  private static List<MimeMessage> mailOf(String email) throws Exception {
    List<MimeMessage> mine = new ArrayList<>();
    for (MimeMessage message : the(Mailbox.class).messages()) {
      if (message.getAllRecipients()[0].toString().equals(email)) {
        mine.add(message);
      }
    }
    return mine;
  }
}
