package nl.doelbinding.sample.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.testing.browser.Chromium;
import nl.doelbinding.sample.testing.log.PersonalDataScan;
import nl.doelbinding.sample.time.job.DemoData;
import nl.doelbinding.sample.time.web.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page and form in a real browser, at two widths; afterwards the log files tell of nobody.
 */
class PagesInChromiumTest {

  private static final List<String> PEOPLE =
      List.of("Jip Tester", "Anna de Graaf", "Bram Deeg", "Olga Beheer", "Dina Nokkenas", "Oven 2");

  private static Server server;

  private Chromium chromium;

  @BeforeAll
  static void start() throws Exception {
    server = Servers.start(Settings.forTest());
  }

  @AfterAll
  static void the_log_files_tell_of_nobody() throws Exception {
    server.stop();

    assertThat(PersonalDataScan.of(Browser.LOGS, PEOPLE)).isEmpty();
  }

  @BeforeEach
  void open() {
    chromium = Chromium.open();
  }

  @AfterEach
  void close() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({
    "nl, '', home, 'Uren schrijven, gegevens begrijpen'",
    "en, '', home-en, 'Write hours, understand data'",
    "nl, newsletter, newsletter, Nieuwsbrief",
    "en, contact, contact-en, Contact",
    "nl, login, login, Inloggen",
    "nl, privacy/, statement, Privacyverklaring van Urenwijs B.V.",
    "en, privacy/, statement-en, Privacy statement of Urenwijs B.V.",
    "nl, privacy/register, register, Urenwijs B.V."
  })
  void a_page_is_in_order(String language, String path, String picture, String heading) {
    visit(path + "?lang=" + language);
    chromium.inspect(picture);

    assertThat(chromium.heading()).isEqualTo(heading);
  }

  @Test
  void an_address_without_a_page_has_a_page_that_says_so() {
    visit("nothing").answered(404).inspect("not-found");
  }

  @Test
  void a_visitor_signs_up_for_the_newsletter_and_leaves_it() {
    visit("newsletter").type("email", "no address").submit("main button");
    assertThat(chromium.text()).contains("Vul een e-mailadres in");
    chromium.answered(422).inspect("newsletter-mistake");

    chromium.type("email", "jip@tester.example").submit("main button").inspect("newsletter-sent");
    chromium.submit(".notice a").inspect("outbox");
    chromium.submit("article a").inspect("newsletter-confirm");
    chromium.submit("main button").inspect("newsletter-confirmed");
    assertThat(chromium.heading()).isEqualTo("U bent aangemeld");
  }

  @Test
  void a_visitor_asks_and_the_help_desk_answers() {
    visit("contact").submit("main button");
    chromium.answered(422).inspect("contact-mistakes");
    chromium
        .type("name", "Jip Tester")
        .type("email", "jip@tester.example")
        .type("phone", "085 000 00 33")
        .type("message", "Hoe laat is het?")
        .submit("main button")
        .inspect("contact-sent");

    signIn("olga");
    assertThat(chromium.text()).contains("Jip Tester", "Hoe laat is het?");
    chromium.inspect("messages").submit("main button");
    assertThat(chromium.text()).contains("Beantwoord");
  }

  @Test
  void an_employee_writes_down_hours() {
    signIn("bram");
    chromium.type("hours", "7,25").type("note", "Oven 2 schoon").submit("main button");
    chromium.answered(422).inspect("hours-mistake");
    chromium.driver().executeScript("document.getElementById('day').value = '2026-11-21'");
    chromium.submit("main button").inspect("hours");

    assertThat(chromium.text()).contains("21-11-2026", "7,25", "21,75");
    chromium.submit(".tools button");
    assertThat(chromium.text()).contains("Inloggen");
  }

  @Test
  void an_administrator_sees_invoices() {
    signIn("anna");
    visit("invoices").inspect("invoices");

    assertThat(chromium.text()).contains("2026-0412", "facturen@korenaar.example");
  }

  @Test
  void an_operator_warns_customers_and_reads_the_access_log() {
    signIn("olga");
    visit("announcements").inspect("announcements");
    chromium
        .type("subject", "Onderhoud")
        .type("text", "Zaterdag even niet.")
        .submit("main button")
        .inspect("announced");
    visit("monitoring").inspect("monitoring");

    assertThat(chromium.text()).contains("POST /announcements HTTP/1.1", "127.0.0.0");
  }

  @Test
  void the_deliberate_mistake_shows_nothing_of_the_customer() {
    visit("newsletter/preview?customer=1");

    assertThat(chromium.text()).contains("403").doesNotContain("korenaar");
  }

  private Chromium visit(String path) {
    return chromium.visit(server.uri() + path);
  }

  private void signIn(String username) {
    visit("login")
        .type("username", username)
        .type("password", DemoData.PASSWORD)
        .submit("main button");
  }
}
