package nl.doelbinding.sample.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.testing.browser.Chromium;
import nl.doelbinding.sample.testing.log.PersonalDataScan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Every page and form, as people see them. */
class PagesInChromiumTest {

  /** All that the server writes, and what other tests left there. */
  private static final Path LOGS = Path.of(System.getProperty("sample.logs"));

  private VendorServer server;
  private Chromium browser;

  @BeforeEach
  void open() {
    server = TestServer.start(Settings.forTest());
    browser = Chromium.open();
  }

  @AfterEach
  void close() {
    browser.close();
    server.close();
  }

  @Test
  void a_visitor_and_the_staff_go_through_all_pages_and_the_logs_name_nobody() throws Exception {
    visitTheSite();
    chooseCookies();
    ask();
    subscribe();
    takePart();
    share();
    workAtTheDesk();

    assertThat(LOGS.resolve("access.log")).content().contains("/staff/breaches");
    assertThat(LOGS.resolve("app.log")).isNotEmptyFile();
    assertThat(PersonalDataScan.of(LOGS, List.of("Saskia", "Zonnestraal", "lezer.example")))
        .isEmpty();
  }

  private void visitTheSite() {
    visit("?lang=en").inspect("home-english");
    assertThat(browser.heading()).isEqualTo("Software for time sheets");
    visit("?lang=nl").inspect("home");
    visit("trainings").inspect("trainings");
    visit("nowhere");
    assertThat(browser.answered(404).heading()).isEqualTo("Die pagina is er niet");
    visit("outbox").inspect("outbox-empty");
  }

  private void chooseCookies() {
    visit("cookies").tick("statistics").inspect("cookies").submit("button[value=chosen]");
    assertThat(browser.text()).contains("Uw keuze is bekend");
  }

  private void ask() {
    visit("request").inspect("request").type("name", "Saskia Zonnestraal").submit("main button");
    browser.answered(422).inspect("request-mistakes");
    assertThat(browser.text()).contains("Vul een e-mailadres in", "Vul uw telefoonnummer in");
    browser.type("email", "saskia@lezer.example").type("phone", "070 000 00 00");
    browser.type("message", "Wat kost het?").submit("main button").inspect("request-sent");
    assertThat(browser.heading()).isEqualTo("Bedankt");
  }

  private void subscribe() {
    visit("newsletter").type("email", "saskia@lezer.example").tick("linked");
    browser.inspect("newsletter").submit("main button").inspect("newsletter-sent");
    visit("outbox").inspect("outbox").submit("a[href*=confirm]");
    browser.inspect("newsletter-confirm").submit("main button").inspect("newsletter-done");
    assertThat(browser.heading()).isEqualTo("U bent aangemeld");
  }

  private void takePart() {
    visit("promotion").inspect("promotion").type("name", "Saskia Zonnestraal");
    browser.type("address", "Zonnestraat 1, Dorp").type("email", "saskia@lezer.example");
    browser.submit("main button").inspect("promotion-sent");
    assertThat(browser.heading()).isEqualTo("U doet mee");
  }

  private void share() {
    visit("article").inspect("article").type("message", "Mooi licht").submit("form.panel button");
    browser.inspect("article-sent");
    visit("article").submit("form[action$=share] button").inspect("share");
    assertThat(browser.driver().findElement(By.partialLinkText("naar Deelplein")).isDisplayed())
        .isTrue();
  }

  private void workAtTheDesk() {
    visit("login").inspect("login").type("password", "voorbeeld").submit("main button");
    browser.inspect("staff-requests").submit("main button");
    assertThat(browser.text()).contains("Afgehandeld");
    visit("staff/mailing").inspect("staff-mailing").type("subject", "Licht").type("text", "Licht.");
    browser.submit("main button").inspect("staff-mailing-sent");
    visit("staff/interests").inspect("staff-interests");
    assertThat(browser.text()).contains("saskia@lezer.example", "/article");
    visit("staff/promotion").inspect("staff-promotion");
    visit("staff/visits").inspect("staff-visits");
    visit("staff/processor").inspect("staff-processor");
    visit("staff/monitoring").inspect("staff-monitoring");
    writeDownABreach();
    visit("privacy/?lang=nl").inspect("statement");
    visit("privacy/register?lang=nl").inspect("register");
  }

  private void writeDownABreach() {
    visit("staff/breaches").submit("form.panel button");
    assertThat(browser.answered(422).text()).contains("Vul in wanneer het lek is ontdekt");
    browser
        .driver()
        .executeScript("document.getElementById('discoveredAt').value = '2026-11-02T09:00'");
    browser.type("nature", "Een stick met namen bleef in de trein").type("affected", "12");
    browser.type("consequences", "Ongewenste post").type("measures", "De vinder heeft hem gewist");
    browser.type("motivation", "De stick was niet versleuteld");
    for (String choice : List.of("CONFIDENTIALITY", "LOST_STICK", "request-handling", "LIKELY")) {
      browser.click("option[value=" + choice + "]");
    }
    browser.submit("form.panel button").inspect("staff-breaches").submit("article.panel button");
    assertThat(browser.answered(422).text()).contains("heeft een reden nodig");
    browser.type("delayReason", "De trein reed door").submit("article.panel button");
    browser.inspect("staff-breaches-told");
    assertThat(browser.text()).contains("gemeld te laat (De trein reed door)");
  }

  private Chromium visit(String page) {
    return browser.visit(server.uri() + page);
  }
}
