package nl.doelbinding.sample.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.newsletter.data.Database;
import nl.doelbinding.sample.newsletter.data.Desk;
import nl.doelbinding.sample.newsletter.data.Message;
import nl.doelbinding.sample.newsletter.data.Messages;
import nl.doelbinding.sample.newsletter.data.Subscriber;
import nl.doelbinding.sample.newsletter.data.Subscribers;
import nl.doelbinding.sample.newsletter.job.Erasure;
import nl.doelbinding.sample.newsletter.purpose.Contact;
import nl.doelbinding.sample.newsletter.purpose.Newsletter;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.Test;

/** What the site does itself, where the SDK has no feature for it yet. */
class ByHandTest extends OnOneSite {

  private static final Map<String, String> LETTER =
      Map.of("subject", "Onderhoud", "text", "Zaterdag even niet.");

  @Test
  @Promise(
      value = {"codebutler-04", "codebutler-32"},
      status = Status.OPEN)
  void nothing_is_counted_before_somebody_agreed() throws Exception {
    Visitor staff = site.visitor().asStaff();
    visitor.post("api/views", Map.of("page", "contact"));
    assertThat(staff.get("api/views").body()).isEqualTo("[]");

    visitor.put("api/choices", Map.of("counted", true, "topic", ""));
    visitor.post("api/views", Map.of("page", "contact"));

    assertThat(staff.get("api/views").body())
        .isEqualTo(
            "[{\"day\":\"%s\",\"page\":\"contact\",\"views\":1}]"
                .formatted(LocalDate.now(ZoneOffset.UTC)));
  }

  @Test
  @Promise(value = "codebutler-33", status = Status.OPEN)
  void the_site_sets_no_cookie_by_itself_and_works_without() throws Exception {
    for (String page : new String[] {"", "newsletter", "contact", "products", "cookies"}) {
      assertThat(visitor.get(page).statusCode()).isEqualTo(200);
    }
    visitor.post("api/newsletter", Map.of("email", "zonder@koekje.example"));

    assertThat(visitor.cookies()).isEmpty();
  }

  @Test
  @Promise(value = "codebutler-34", status = Status.OPEN)
  void a_button_takes_every_cookie_away() throws Exception {
    visitor.asStaff();
    visitor.get("?lang=en");
    visitor.put("api/choices", Map.of("counted", true, "topic", "SHOP"));
    assertThat(visitor.cookies())
        .containsExactlyInAnyOrder(
            "bitsmederij-session",
            "bitsmederij-language",
            "bitsmederij-counted",
            "bitsmederij-topic");

    visitor.send("DELETE", "api/choices", "");

    assertThat(visitor.cookies()).isEmpty();
  }

  @Test
  @Promise(value = "codebutler-19", status = Status.OPEN)
  void a_message_on_the_service_goes_by_the_chosen_channel_only() throws Exception {
    String byText = visitor.subscribe("sms@voorkeur.example", "085 000 00 41");
    visitor.subscribe("niets@voorkeur.example", "085 000 00 42");
    visitor.put("api/preferences/" + byText, Map.of("byText", true));

    site.visitor().asStaff().post("api/mailings/service", LETTER);

    assertThat(visitor.mailTo("085 000 00 41")).hasSize(1);
    assertThat(visitor.mailTo("085 000 00 42")).isEmpty();
    assertThat(visitor.mailTo("sms@voorkeur.example")).noneMatch(mail -> mail.contains("Zaterdag"));
    assertThat(visitor.mailTo("ida@inkt.example")).anyMatch(mail -> mail.contains("Zaterdag"));
  }

  @Test
  @Promise(value = "codebutler-21", status = Status.OPEN)
  void advertising_goes_to_whoever_ticked_that_box_only() throws Exception {
    String code = visitor.subscribe("graag@reclame.example", "");
    visitor.subscribe("liever@niet.example", "");
    visitor.put("api/preferences/" + code, Map.of("suggestions", true));

    site.visitor().asStaff().post("api/mailings/suggestions", LETTER);

    assertThat(visitor.mailTo("graag@reclame.example")).anyMatch(mail -> mail.contains("Zaterdag"));
    assertThat(visitor.mailTo("liever@niet.example")).noneMatch(mail -> mail.contains("Zaterdag"));
  }

  @Test
  @Promise(
      value = {"codebutler-23", "codebutler-39", "codebutler-47"},
      status = Status.OPEN)
  void a_link_in_each_newsletter_erases_the_subscriber() throws Exception {
    Visitor staff = site.visitor().asStaff();
    visitor.subscribe("weg@lezer.example", "");
    staff.post("api/mailings/newsletter", LETTER);
    String mail = visitor.mailTo("weg@lezer.example").get(0);
    String code = Visitor.codeAfter("/newsletter/unsubscribe/", mail);

    assertThat(visitor.get("newsletter/unsubscribe/" + code).statusCode()).isEqualTo(200);
    assertThat(staff.get("api/newsletter/subscribers").body()).contains("weg@lezer.example");
    visitor.send("POST", "api/newsletter/unsubscribe/" + code, "List-Unsubscribe=One-Click");

    assertThat(staff.get("api/newsletter/subscribers").body()).doesNotContain("weg@lezer.example");
    assertThat(visitor.get("api/preferences/" + code).statusCode()).isEqualTo(404);
  }

  @Test
  void whoever_did_not_confirm_gets_nothing_but_the_question() throws Exception {
    visitor.post("api/newsletter", Map.of("email", "misschien@lezer.example"));

    site.visitor().asStaff().post("api/mailings/newsletter", LETTER);

    assertThat(visitor.mailTo("misschien@lezer.example"))
        .singleElement()
        .asString()
        .startsWith("Bevestig uw aanmelding");
  }

  @Test
  @Promise(
      value = {"codebutler-54", "codebutler-61"},
      status = Status.OPEN)
  void a_report_and_a_request_lie_on_their_desks_with_the_time() throws Exception {
    Map<String, String> message =
        Map.of("name", "Jip Tester", "email", "jip@tester.example", "message", "Kijk hier eens");
    visitor.post("api/messages/security", message);
    visitor.post("api/messages/privacy", message);
    Visitor staff = site.visitor().asStaff();

    for (String desk : new String[] {"security", "privacy"}) {
      assertThat(staff.get("api/messages/" + desk).body())
          .contains("Kijk hier eens", "\"receivedAt\":\"" + LocalDate.now(ZoneOffset.UTC));
    }
  }

  @Test
  @Promise(
      value = {"codebutler-58", "codebutler-59"},
      status = Status.OPEN)
  void what_is_past_its_retention_is_erased() {
    Database database = new Database(Settings.forTest().database());
    Messages messages = new Messages(database);
    Subscribers subscribers = new Subscribers(database);
    OffsetDateTime start = OffsetDateTime.parse("2026-01-15T12:00:00Z");
    Message message = new Message("Ab", "", "ab@bakkerij.example", "", "", "Dag");
    Purposes.run(Contact.class, () -> messages.receive(Desk.CONTACT, message, "", start));
    Purposes.run(
        Newsletter.class,
        () -> subscribers.signUp(new Subscriber("", "", "ab@bakkerij.example", ""), start));
    messages.answered(Desk.CONTACT, messages.of(Desk.CONTACT).get(0).id(), start);
    Erasure erasure = new Erasure(subscribers, messages);

    erasure.run(start.plusMonths(6));
    assertThat(messages.of(Desk.CONTACT)).hasSize(1);

    erasure.run(start.plusMonths(6).plusSeconds(1));
    assertThat(messages.of(Desk.CONTACT)).isEmpty();
    assertThat(subscribers.eraseUnconfirmed(start.plusYears(9))).as("left over").isZero();
  }
}
