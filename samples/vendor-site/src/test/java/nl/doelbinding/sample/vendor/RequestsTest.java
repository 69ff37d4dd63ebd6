package nl.doelbinding.sample.vendor;

import static nl.doelbinding.sample.testing.promise.Status.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import nl.doelbinding.sample.common.Mailbox;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.vendor.data.Relations;
import nl.doelbinding.sample.vendor.job.UnsubscribeMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asking something, and leaving again. */
class RequestsTest extends OnOneServer {

  @ParameterizedTest
  @CsvSource({
    "ACCESS, Inzage in mijn gegevens",
    "CORRECTION, Mijn gegevens verbeteren",
    "RESTRICTION, Mijn gegevens afschermen"
  })
  @Promise(
      value = {"softmakers-32", "softmakers-33", "softmakers-34"},
      status = OPEN)
  void whoever_uses_a_right_is_on_the_list_with_a_day_four_weeks_from_now(String kind, String title)
      throws Exception {
    ask(kind, "");

    LocalDate due = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusWeeks(4);
    assertThat(staff().get("/staff/requests").body()).contains(title, due.toString());
  }

  @Test
  void whoever_asks_for_a_quote_gets_a_confirmation_and_an_answer() throws Exception {
    assertThat(ask("QUOTE", "").body()).contains("Bedankt");
    Visitor desk = staff();

    long id = part(Relations.class).requests().get(0).id();
    desk.post("/staff/requests/" + id);

    assertThat(desk.get("/staff/requests").body()).contains("Een offerte", "Afgehandeld");
    assertThat(desk.get("/outbox").body())
        .contains("Wij hebben uw aanvraag ontvangen", "Uw aanvraag is afgehandeld", "Beste Piet");
  }

  @Test
  void a_training_that_is_full_is_full() throws Exception {
    for (int i = 0; i < 8; i++) {
      assertThat(ask("TRAINING", "Rapporten maken").statusCode()).isEqualTo(200);
    }

    HttpResponse<String> ninth = ask("TRAINING", "Rapporten maken");

    assertThat(ninth.statusCode()).isEqualTo(422);
    assertThat(ninth.body()).contains("nog plaats", "value=\"piet@afnemer.example\"");
    assertThat(visitor.get("/trainings").body()).contains("Plaatsen vrij: 0");
  }

  @Test
  void a_form_comes_back_with_what_was_typed_and_what_is_wrong() throws Exception {
    HttpResponse<String> answer =
        visitor.post("/request", "kind", "QUOTE", "name", "<b>Piet</b>", "email", "geen adres");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Vul een e-mailadres in", "Vul uw telefoonnummer in")
        .contains("&lt;b&gt;Piet&lt;/b&gt;")
        .doesNotContain("<b>Piet");
  }

  @Test
  @Promise(value = "softmakers-11", status = OPEN)
  void a_mail_with_the_fixed_subject_unsubscribes_its_sender_and_so_does_the_link()
      throws Exception {
    subscribe("nora@lezer.example");
    subscribe("olaf@lezer.example");
    assertThat(part(Relations.class).subscribers()).hasSize(2);

    new Post(part(Mailbox.class).port(), "nora@lezer.example")
        .send("info@kantoorlicht.example", "Afmelden mailinglijst Kantoorlicht", "", Map.of());
    part(UnsubscribeMail.class).read();
    assertThat(part(Relations.class).subscribers()).hasSize(1);

    staff().post("/staff/mailing", "subject", "Nieuws", "text", "Er is licht.");
    visitor.post(visitor.linkInOutbox("unsubscribe"));
    assertThat(part(Relations.class).subscribers()).isEmpty();
  }

  @Test
  void a_visitor_does_not_see_the_pages_of_staff() throws Exception {
    for (String page :
        new String[] {"requests", "mailing", "visits", "breaches", "processor", "monitoring"}) {
      HttpResponse<String> answer = visitor.get("/staff/" + page);
      assertThat(answer.statusCode()).as(page).isEqualTo(303);
      assertThat(answer.headers().firstValue("Location")).contains("/login");
    }
  }

  private HttpResponse<String> ask(String kind, String training) throws Exception {
    return visitor.post(
        "/request",
        "kind",
        kind,
        "subject",
        training,
        "name",
        "Piet Proef",
        "email",
        "piet@afnemer.example",
        "phone",
        "070 000 00 00");
  }

  private void subscribe(String email) throws Exception {
    visitor.post("/newsletter", "email", email);
    visitor.post(visitor.linkInOutbox("confirm"));
  }
}
