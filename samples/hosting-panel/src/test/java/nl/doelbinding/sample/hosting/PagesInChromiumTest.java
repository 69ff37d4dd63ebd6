package nl.doelbinding.sample.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.sample.testing.browser.Chromium;
import nl.doelbinding.sample.testing.log.PersonalDataScan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page and every form, in a browser; and what the log files hold afterwards. */
class PagesInChromiumTest {

  private static final List<String> PEOPLE =
      List.of("karin", "ketting", "levi", "zonlicht", "nina", "hanna", "mira", "voorbeeld@");

  private static Running running;

  @BeforeAll
  static void start() throws Exception {
    running = Running.inMemory();
  }

  @AfterAll
  static void stop() throws Exception {
    running.close();
    assertThat(PersonalDataScan.of(LogFiles.DIRECTORY, PEOPLE)).isEmpty();
  }

  @Test
  void a_visitor_fills_a_basket_asks_for_help_and_applies_for_a_job() {
    try (Chromium browser = Chromium.open()) {
      browser.visit(running.address("/")).inspect("home");
      browser.submit("[aria-label^='Klipper']").inspect("basket");
      assertThat(browser.text()).contains("Klipper");

      browser.visit(running.address("/support")).submit("main button");
      assertThat(browser.text()).contains("Vul een e-mailadres in");
      browser.answered(422).inspect("support-wrong");
      browser.type("email", "mira@mail.example").type("message", "Mijn site is traag.");
      browser.submit("main button").inspect("support-sent");

      browser.visit(running.address("/jobs")).inspect("jobs");
      browser.type("name", "Mira Test").type("email", "mira@mail.example").type("cv", "Tien jaar.");
      browser.type("motivation", "Water.").submit("main button").inspect("jobs-sent");
      assertThat(browser.heading()).isEqualTo("Bedankt voor uw sollicitatie");

      browser.visit(running.address("/?lang=en")).inspect("home-english");
      assertThat(browser.heading()).startsWith("Your website");
      browser.visit(running.address("/nothing")).answered(404).inspect("not-found");
      browser.visit(running.address("/privacy/")).inspect("statement");
      browser.visit(running.address("/privacy/register")).inspect("register");
      assertThat(browser.text()).contains("Verwerkingsregister", "Hostingkade Voorbeeld B.V.");
    }
  }

  @Test
  void a_customer_uses_the_panel_and_ends_the_contract() {
    try (Chromium browser = Chromium.open()) {
      signIn(browser, "levi");
      browser.inspect("panel");
      browser.follow("Aanmeldingen").inspect("logins");
      browser.visit(running.address("/panel/profile")).type("email", "geen adres");
      browser.submit("main button");
      assertThat(browser.text()).contains("Vul een e-mailadres in");
      browser.answered(422).inspect("profile-wrong");
      browser.type("email", "levi@zonlicht.example").submit("main button");
      assertThat(browser.text()).contains("gegevens gewijzigd");
      browser.visit(running.address("/panel/invoices")).inspect("invoices");
      browser.visit(running.address("/panel/choices")).tick("improvement").type("wish", "Sneller");
      browser.submit("main button").inspect("choices");
      browser.visit(running.address("/")).submit("[aria-label^='Postboot']");
      browser.visit(running.address("/basket")).submit("main > form button");
      assertThat(browser.heading()).isEqualTo("Beheerpaneel");
      assertThat(browser.text()).contains("Postboot");
      browser.visit(running.address("/panel/end")).tick("erase").inspect("end");
      browser.submit("main button").inspect("ended");
      assertThat(browser.text()).contains("Alles zonder ster is gewist");
    }
  }

  @Test
  void the_staff_answers_tickets_decides_on_applicants_and_sends_news() {
    try (Chromium browser = Chromium.open()) {
      browser.visit(running.address("/login")).submit("main button");
      assertThat(browser.text()).contains("horen niet bij elkaar");
      browser.answered(422).inspect("login-wrong");
      signIn(browser, "hanna");
      browser.inspect("tickets");
      browser.submit("article form button");
      assertThat(browser.text()).contains("[bsn]").doesNotContain("123456782");
      browser.inspect("tickets-struck-out");
      browser.type("answer", "Wij kijken ernaar.").submit("article form + form button");

      browser.visit(running.address("/staff/applications")).inspect("applications");
      browser
          .submit("button[value=invite]")
          .submit("button[value=hire]")
          .inspect("applications-done");

      browser.visit(running.address("/staff/updates")).inspect("updates");
      browser.type("subject", "Nieuwe schijven").type("text", "Alles is nu sneller.");
      browser.submit("main button").inspect("updates-sent");
      browser.visit(running.address("/staff/monitoring")).inspect("monitoring");
      browser.visit(running.address("/outbox")).inspect("outbox");
      assertThat(browser.text()).contains("Uw sollicitatie is gewist", "Alles is nu sneller.");

      String signOff =
          running.mails().stream()
              .map(Mail::unsubscribe)
              .filter(link -> !link.isEmpty())
              .findFirst()
              .orElseThrow();
      browser.visit(signOff).inspect("unsubscribe");
      browser.submit("main button").inspect("unsubscribed");
      browser.visit(running.address("/panel"));
      assertThat(browser.heading()).isEqualTo("Geen toegang");
    }
  }

  private static void signIn(Chromium browser, String username) {
    browser.visit(running.address("/login")).type("username", username);
    browser.type("password", "voorbeeld").submit("main button");
  }
}
