package nl.doelbinding.sample.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.doelbinding.sample.newsletter.job.DemoData;
import nl.doelbinding.sample.testing.browser.Chromium;
import nl.doelbinding.sample.testing.log.PersonalDataScan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Every page and form in a real browser; the last test looks at the logs that this left. */
@TestMethodOrder(OrderAnnotation.class)
class PagesInChromiumTest {

  private static RunningSite site;
  private static Chromium browser;

  @BeforeAll
  static void start() throws Exception {
    site = RunningSite.start();
    browser = Chromium.open();
    browser.driver().manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
    }
    site.close();
  }

  @BeforeEach
  void readDutch() {
    visit("?lang=nl");
  }

  @ParameterizedTest
  @CsvSource({
    "'', home, h1, Websites",
    "newsletter, newsletter, form, Nieuwsbrief",
    "contact, contact, form, Contact",
    "products, products, .products li, Producten",
    "cookies, cookies, form, Cookies",
    "login, login, form, Inloggen",
    "outbox, outbox, article, Verzonden",
    "'?lang=en', home-en, h1, Web sites",
    "'contact?lang=en', contact-en, form, Contact"
  })
  @Order(1)
  void a_page_is_in_order(String path, String name, String shows, String heading) {
    visit(path);
    await(shows);

    browser.inspect(name);

    assertThat(browser.heading()).startsWith(heading);
  }

  @Test
  @Order(1)
  void a_page_that_is_not_there_says_so() {
    visit("nergens");

    browser.answered(404).inspect("not-found");
    assertThat(browser.heading()).isEqualTo("Deze pagina is er niet");
  }

  @Test
  @Order(2)
  void a_form_names_its_mistakes_moves_the_focus_there_and_keeps_what_was_typed() {
    visit("contact");
    browser.type("name", "Jip Tester").type("email", "geen adres").click("button");
    await(".notice.wrong");

    WebElement focused = browser.driver().switchTo().activeElement();
    assertThat(focused.getDomAttribute("class")).isEqualTo("notice wrong");
    assertThat(focused.getText()).contains("Vul een e-mailadres in", "Schrijf een bericht");
    assertThat(value("name")).isEqualTo("Jip Tester");
    browser.answered(422).inspect("contact-mistakes");

    browser.follow("Schrijf een bericht");
    assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
        .isEqualTo("message");
    browser.type("email", "jip@tester.example").type("message", "Hoe laat is het?");
    browser.click("button");
    await("[role=status]");
    browser.inspect("contact-sent");
  }

  @Test
  @Order(2)
  void only_a_customer_is_asked_for_a_customer_number() {
    visit("contact");
    WebElement number = browser.driver().findElement(By.name("customerNumber"));
    assertThat(number.isDisplayed()).isFalse();

    browser.click("#to-support");
    assertThat(number.isDisplayed()).isTrue();
    browser.type("name", "Jip Tester").type("email", "jip@tester.example");
    browser.type("customerNumber", "K-7").type("message", "De winkel is dicht");
    browser.inspect("contact-support");
    browser.click("button");
    await("[role=status]");
  }

  @Test
  @Order(2)
  void a_reader_signs_up_confirms_chooses_and_leaves() {
    visit("newsletter");
    browser.type("email", "lotte@lezer.example").type("name", "Lotte Lezer").click("button");
    await("[role=status]");
    browser.inspect("newsletter-sent");

    visit("outbox");
    await("article");
    browser.click("article a[href*=confirm]");
    browser.inspect("confirm");
    browser.click("form button");
    await("[role=status]");
    browser.follow("Kies wat u nog meer wilt ontvangen");
    await("form[data-load]:not([inert]) #byEmail").click();
    browser.inspect("preferences");
    browser.click("form button");
    await("[role=status]");

    browser.driver().navigate().refresh();
    await("#byEmail:checked");
    browser.follow("Alles afmelden");
    browser.inspect("unsubscribe");
    browser.click("form button");
    await("[role=status]");
    assertThat(browser.text()).contains("zijn gewist");
  }

  @Test
  @Order(2)
  void whoever_asks_for_a_leaflet_finds_it_in_the_mail() {
    visit("products");
    browser.click("option[value=SHOP]").type("email", "kees@kijker.example");
    browser.click("form button");
    await("[role=status]");

    browser.follow("In dit voorbeeld staat zij onder Verzonden");
    await("article");
    assertThat(browser.text()).contains("kees@kijker.example", "Wij hebben uw adres niet bewaard");
  }

  @Test
  @Order(2)
  void a_choice_is_kept_and_forgotten_again() {
    visit("cookies");
    await("form[data-load]:not([inert])");
    browser.tick("counted").click("option[value=BESPOKE]").click("button");
    await("[role=status]");
    browser.inspect("cookies-chosen");

    visit("products");
    assertThat(await(".products li").getText()).contains("Software op maat", "uw keuze");
    assertThat(browser.text()).containsOnlyOnce("uw keuze");

    visit("cookies");
    browser.click("form[data-method=DELETE] button");
    await("[role=status]");
    assertThat(browser.driver().manage().getCookies()).isEmpty();
  }

  @Test
  @Order(3)
  void the_staff_reads_sends_and_counts() {
    visit("login");
    browser.type("username", "smid").type("password", "verkeerd").click("main button");
    await(".notice.wrong");
    browser.answered(422).inspect("login-refused");
    browser.type("password", DemoData.PASSWORD).click("main button");
    await("article");
    assertThat(browser.text()).contains("Maken jullie ook", "klant K-1042");
    browser.inspect("staff-messages");
    browser.click("article button");
    await("[data-if=answeredAt]:not([hidden])");

    visit("staff/subscribers");
    await("tbody tr");
    browser.inspect("staff-subscribers");
    visit("staff/mailings");
    browser.click("#to-service").type("subject", "Onderhoud").type("text", "Zaterdag even niet.");
    browser.inspect("staff-mailings");
    browser.click("main button");
    await("[role=status]");
    visit("staff/visits");
    await("tbody:has(code) tr");
    browser.inspect("staff-visits");

    browser.click("header button");
    await("a[href='/login']");
    visit("staff/messages");
    assertThat(browser.heading()).isEqualTo("Inloggen");
  }

  @ParameterizedTest
  @CsvSource({"privacy/?lang=nl, statement", "privacy/register?lang=en, register"})
  @Order(3)
  void what_the_build_published_is_in_order(String path, String name) {
    visit(path);
    browser.inspect(name);
  }

  @Test
  @Order(4)
  void the_logs_of_all_this_tell_of_nobody() throws Exception {
    assertThat(
            PersonalDataScan.of(
                RunningSite.LOGS,
                List.of("Jip Tester", "Lotte", "Lezer", "Kees", "Kijker", "Inkt", "Plank", "smid")))
        .isEmpty();
  }

  private static void visit(String path) {
    browser.visit(site.address() + path);
  }

  /** What the script puts there, once it has. */
  private static WebElement await(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static String value(String name) {
    return String.valueOf(browser.driver().findElement(By.name(name)).getDomProperty("value"));
  }
}
