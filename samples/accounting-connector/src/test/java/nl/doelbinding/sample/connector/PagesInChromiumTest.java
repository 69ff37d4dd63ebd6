package nl.doelbinding.sample.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.testing.browser.Chromium;
import nl.doelbinding.sample.testing.log.PersonalDataScan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Every page and form, in a real browser; and what the log files tell of whoever was there. */
class PagesInChromiumTest {

  private static final String PASSWORD = "een lang wachtwoord";

  @TempDir Path logs;

  @Test
  void every_page_works_and_is_fit_to_be_seen_and_the_logs_know_nobody() throws Exception {
    Settings any = Settings.forTest();
    Settings settings = new Settings(any.host(), any.port(), logs, any.database());
    try (ConnectorServer server = ConnectorServer.start(settings);
        Chromium browser = Chromium.open()) {
      Walk walk = new Walk(browser, server.uri().toString());
      walk.beforeSigningIn();
      walk.signUp();
      walk.portal();
      walk.subscription();
      walk.advertising();
      walk.account();
    }

    assertThat(logs)
        .isDirectoryContaining("glob:**/app.log")
        .isDirectoryContaining("glob:**/access.log");
    assertThat(
            PersonalDataScan.of(
                logs,
                List.of("Guus", "Guusje", "Smit", "guus@smit.example", "Dijkweg", "NL00VRBD")))
        .isEmpty();
  }

  /** A visit from the first page to the last. */
  private record Walk(Chromium browser, String site) {

    void beforeSigningIn() {
      browser.visit(site).inspect("first-visit");
      assertThat(browser.text()).contains("Cookies");
      browser.submit("aside button[value=ALL]").inspect("cookies");
      browser.visit(site).inspect("home");
      browser.visit(site + "?lang=en").inspect("home-en");
      assertThat(browser.heading()).isEqualTo("Two sets of books, typed in once");
      browser.visit(site + "?lang=nl");
      browser.visit(site + "login").type("username", "guus").type("password", "fout");
      browser.submit("form.panel button");
      assertThat(browser.text()).contains("horen niet bij elkaar");
      browser.answered(422);
      browser.inspect("login");
      browser.visit(site + "privacy/").inspect("statement");
      browser.visit(site + "privacy/register").inspect("register-page");
      browser.visit(site + "niets");
      browser.answered(404);
      browser.inspect("not-found");
    }

    void signUp() {
      browser.visit(site + "register").inspect("register");
      browser.type("fullName", "Guus Smit").submit("form.panel button");
      assertThat(browser.text()).contains("Vul uw adres en uw factuuradres in");
      browser.answered(422);
      browser.inspect("register-mistakes");
      assertThat(browser.driver().findElement(By.name("fullName")).getDomProperty("value"))
          .isEqualTo("Guus Smit");
      browser
          .type("address", "Dijkweg 3, 1234 AB Voorbeeldstad")
          .type("billingAddress", "Dijkweg 3, 1234 AB Voorbeeldstad")
          .type("email", "guus@smit.example")
          .type("paidFrom", "NL00VRBD0999999999")
          .type("username", "guus")
          .type("password", PASSWORD)
          .submit("form.panel button");
      assertThat(browser.heading()).isEqualTo("Portaal");
    }

    void portal() {
      browser.inspect("portal");
      browser.type("everyHours", "12").submit("form.columns button");
      browser.type("fullName", "Guusje Smit").submit("form[action='/portal/details'] button");
      browser.follow("Wat u gedaan hebt").inspect("trail");
      assertThat(browser.text())
          .contains("Koppeling ingesteld", "Gegevens verbeterd", "Er is niets veranderd");
    }

    void subscription() {
      browser.visit(site + "subscription").submit("form.panel button").inspect("subscription");
      assertThat(browser.text()).contains("9,50", "loopt");
      browser.submit("form[action='/subscription/cancel'] button");
      assertThat(browser.text()).contains("opgezegd");
    }

    void advertising() {
      browser.visit(site + "outbox").submit("main form button").inspect("outbox");
      assertThat(browser.text()).contains("guus@smit.example", "opt-out?token=");
      String link =
          browser
              .driver()
              .findElement(
                  By.xpath("//article[contains(., 'guus@smit')]//dd[contains(., 'opt-out')]"))
              .getText();
      browser.visit(link.replaceAll("[<>]", "")).inspect("opt-out");
      browser.submit("form.panel button").inspect("opt-out-done");
      assertThat(browser.text()).contains("U krijgt geen reclame meer");
    }

    void account() {
      browser.visit(site + "account").inspect("account");
      assertThat(browser.text()).contains("guus", "U krijgt geen reclame");
      browser.visit(site + "monitoring").inspect("monitoring");
      assertThat(browser.text()).contains("127.0.0.0", "[token]");
      browser.visit(site + "account").submit("form[action='/account/close'] button");
      assertThat(browser.text()).contains("Uw account is gesloten");
      browser.inspect("closed");
      assertThat(browser.driver().manage().getCookies())
          .extracting(cookie -> cookie.getName())
          .contains("koppelhuis-consent", "koppelhuis-language", "koppelhuis-returning");
    }
  }
}
