package nl.doelbinding.sample.time;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewsletterTest {

  private static final String CONFIRM = "/newsletter/confirm";
  private static final String LEAVE = "/newsletter/unsubscribe";

  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    browser = Browser.onNewServer();
  }

  @AfterEach
  void close() throws Exception {
    browser.close();
  }

  @Test
  @Promise(value = "nutomix-21", status = Status.OPEN)
  void a_sign_up_counts_after_the_link_was_opened_and_the_button_pressed() throws Exception {
    assertThat(browser.post("/newsletter", "email", "nieuw@lezer.example").statusCode())
        .isEqualTo(200);
    String link = browser.linkInMail(CONFIRM);

    assertThat(browser.get(link).body()).contains("Ja, bevestigen");
    assertThat(browser.post(link).body()).contains("U bent aangemeld");
  }

  @Test
  void whoever_confirmed_gets_no_second_confirmation_and_the_same_answer() throws Exception {
    String first = browser.post("/newsletter", "email", "nieuw@lezer.example").body();
    browser.post(browser.linkInMail(CONFIRM));

    String second = browser.post("/newsletter", "email", "NIEUW@lezer.example").body();

    assertThat(second).isEqualTo(first);
    assertThat(browser.get("/outbox").body()).containsOnlyOnce("Bevestig uw aanmelding");
  }

  @Test
  @Promise(
      value = {"nutomix-36", "nutomix-48"},
      status = Status.OPEN)
  void a_subscriber_leaves_with_the_link_in_an_issue() throws Exception {
    String link = browser.linkInMail(LEAVE);

    assertThat(browser.get(link).body()).contains("Ja, afmelden");
    assertThat(browser.post(link).body()).contains("U bent afgemeld");
    assertThat(browser.post(link).statusCode()).isEqualTo(404);
  }

  @Test
  void a_mail_program_unsubscribes_without_opening_the_page() throws Exception {
    String link = browser.linkInMail(LEAVE);

    assertThat(browser.post(link, "List-Unsubscribe", "One-Click").body())
        .contains("U bent afgemeld");
  }

  @Test
  void whoever_changes_the_language_keeps_the_link() throws Exception {
    String link = browser.linkInMail(LEAVE);
    String code = link.substring(link.indexOf("code="));

    assertThat(browser.get(link).body()).contains("href=\"?lang=en&amp;" + code + "\"");
    assertThat(browser.get(link + "&lang=en").body())
        .contains("Yes, unsubscribe", "href=\"?lang=nl&amp;" + code + "\"");
  }

  @Test
  void an_invented_link_confirms_nothing() throws Exception {
    assertThat(browser.post("/newsletter/confirm?code=invented").statusCode()).isEqualTo(404);
    assertThat(browser.post("/newsletter/confirm").statusCode()).isEqualTo(404);
  }

  @Test
  void what_is_no_address_is_asked_for_again() throws Exception {
    assertThat(browser.post("/newsletter", "email", "no address").statusCode()).isEqualTo(422);
  }
}
