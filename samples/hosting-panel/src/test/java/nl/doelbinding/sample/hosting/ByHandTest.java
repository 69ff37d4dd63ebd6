package nl.doelbinding.sample.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the sample does by itself, for want of a feature of the SDK. */
class ByHandTest {

  private Running running;

  @BeforeEach
  void start() throws Exception {
    running = Running.inMemory();
  }

  @AfterEach
  void stop() throws Exception {
    running.close();
  }

  private Visitor dutch() {
    return running.visitor().with("Accept-Language", "nl");
  }

  @Test
  @Promise(value = "directcode-04", status = Status.OPEN)
  void who_ends_the_contract_can_have_erased_what_has_no_star() throws Exception {
    Visitor levi = dutch().signIn("levi");

    String answer = levi.post("/panel/end", "erase", "yes").body();

    assertThat(answer).contains("Alles zonder ster is gewist");
    assertThat(levi.post("/login", "username", "levi", "password", "voorbeeld").statusCode())
        .as("the account is gone")
        .isEqualTo(422);
  }

  @Test
  @Promise(value = "directcode-10", status = Status.OPEN)
  void who_signs_off_gets_no_more_news() throws Exception {
    Visitor staff = dutch().signIn("hanna");
    staff.post("/staff/updates", "subject", "Een", "text", "Eerste nieuws");
    Mail first =
        running.mails().stream()
            .filter(mail -> mail.to().equals("karin@ketting.example"))
            .findFirst()
            .orElseThrow();

    assertThat(dutch().post(first.unsubscribe(), "List-Unsubscribe", "One-Click").body())
        .contains("U bent uitgeschreven");
    staff.post("/staff/updates", "subject", "Twee", "text", "Tweede nieuws");

    assertThat(running.mails())
        .filteredOn(mail -> mail.text().contains("Tweede nieuws"))
        .extracting(Mail::to)
        .containsExactly("levi@zonlicht.example");
  }

  @Test
  @Promise(
      value = {"directcode-22", "directcode-23"},
      status = Status.OPEN)
  void an_applicant_gets_a_confirmation_when_the_file_is_erased() throws Exception {
    Visitor staff = dutch().signIn("hanna");
    staff.post("/staff/applications", "application", "1", "decision", "invite");
    assertThat(running.mails()).extracting(Mail::text).anyMatch(t -> t.contains("nodigen u uit"));
    assertThat(staff.get("/staff/applications")).contains("Nina Voorbeeld", "uitgenodigd");

    String left =
        staff.post("/staff/applications", "application", "1", "decision", "refuse").body();

    assertThat(left).doesNotContain("Nina").contains("Er loopt geen procedure");
    assertThat(running.mails())
        .filteredOn(mail -> mail.to().equals("nina@sollicitant.example"))
        .last()
        .extracting(Mail::text)
        .asString()
        .contains("gaan niet met u verder", "Uw sollicitatie is gewist");
  }

  @Test
  @Promise(value = "directcode-32", status = Status.OPEN)
  void what_nobody_asked_for_is_struck_out_of_a_ticket() throws Exception {
    Visitor staff = dutch().signIn("hanna");
    assertThat(staff.get("/staff/tickets")).contains("ongevraagde gegevens?", "123456782", "[bsn]");

    String left =
        staff.post("/staff/tickets", "ticket", "1", "left", "Mijn webwinkel is traag.").body();

    assertThat(left)
        .contains("Mijn webwinkel is traag.")
        .doesNotContain("123456782", "NL02ABNA", "ongevraagde gegevens?");
  }

  @Test
  @Promise(value = "directcode-41", status = Status.OPEN)
  void a_page_is_counted_only_while_its_reader_agrees() throws Exception {
    Visitor karin = dutch().signIn("karin");
    Visitor staff = dutch().signIn("hanna");
    karin.get("/panel/invoices");
    assertThat(staff.get("/staff/monitoring")).contains("Nog niets.");

    karin.post("/panel/choices", "analytics", "yes");
    karin.get("/panel/invoices");
    assertThat(staff.get("/staff/monitoring"))
        .contains("<dt><code>/panel/invoices</code></dt><dd>1</dd>");

    karin.post("/panel/choices");
    karin.get("/panel/invoices");
    assertThat(staff.get("/staff/monitoring"))
        .contains("<dt><code>/panel/invoices</code></dt><dd>1</dd>");
  }

  @Test
  @Promise(value = "directcode-42", status = Status.OPEN)
  void a_wish_is_kept_only_while_its_author_agrees() throws Exception {
    Visitor karin = dutch().signIn("karin");

    assertThat(karin.post("/panel/choices", "wish", "Meer schijven").body())
        .doesNotContain("Meer schijven");
    assertThat(karin.post("/panel/choices", "improvement", "yes", "wish", "Meer schijven").body())
        .contains("Meer schijven");
    karin.post("/panel/choices", "wish", "Meer schijven");
    assertThat(karin.get("/panel/choices")).doesNotContain("Meer schijven");
  }

  @Test
  @Promise(value = "directcode-43", status = Status.OPEN)
  void content_fits_an_interest_only_while_somebody_agrees() throws Exception {
    Visitor karin = dutch().signIn("karin");

    karin.post("/panel/choices", "interest", "SLOEP");
    assertThat(karin.get("/")).doesNotContain("U wilde meer weten over");
    karin.post("/panel/choices", "content", "yes", "interest", "SLOEP");
    assertThat(karin.get("/")).contains("U wilde meer weten over");
    karin.post("/panel/choices", "interest", "SLOEP");
    assertThat(karin.get("/")).doesNotContain("U wilde meer weten over");
  }
}
