package nl.doelbinding.sample.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningInTest extends OnOneServer {

  @Test
  void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() throws Exception {
    HttpResponse<String> response = browser.signIn("anna");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("urenwijs_session="))
        .last()
        .asString()
        .containsIgnoringCase("HttpOnly")
        .contains("SameSite=Lax")
        .doesNotContain("Max-Age", "Expires");
  }

  @ParameterizedTest
  @ValueSource(strings = {"anna", "nobody"})
  void a_wrong_password_and_a_wrong_name_get_the_same_refusal(String username) throws Exception {
    HttpResponse<String> response =
        browser.post("/login", "username", username, "password", "wrong");

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("horen niet bij elkaar").doesNotContain("value=\"wrong\"");
    assertThat(browser.get("/invoices").statusCode()).isEqualTo(303);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/hours", "/invoices", "/messages", "/announcements", "/monitoring"})
  void a_page_for_staff_sends_a_visitor_to_the_form(String path) throws Exception {
    HttpResponse<String> response = browser.get(path);

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location")).contains("/login");
  }

  @Test
  void an_administrator_sees_the_invoices_of_the_own_company_only() throws Exception {
    browser.signIn("anna");

    assertThat(browser.get("/invoices").body())
        .contains("Bakkerij De Korenaar", "2026-0412", "2026-0533", "facturen@korenaar.example")
        .doesNotContain("Garage", "2026-0534");
  }

  @Test
  void whoever_left_the_company_cannot_sign_in() throws Exception {
    assertThat(browser.signIn("wim").statusCode()).isEqualTo(422);
  }

  @Test
  void an_employee_does_not_see_invoices() throws Exception {
    browser.signIn("bram");

    HttpResponse<String> response = browser.get("/invoices");

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.body()).doesNotContain("2026-0412");
  }

  @Test
  void an_employee_writes_down_hours() throws Exception {
    browser.signIn("bram");

    assertThat(
            browser
                .post(
                    "/hours",
                    "day",
                    "2026-11-21",
                    "hours",
                    "7,25",
                    "project",
                    "Winkel",
                    "note",
                    "<b>druk</b>")
                .statusCode())
        .isEqualTo(303);

    assertThat(browser.get("/hours").body())
        .contains("21-11-2026", "7,25", "&lt;b&gt;druk&lt;/b&gt;", "21,75")
        .doesNotContain("<b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "24.25", "-1", "1e3", "", "7.125"})
  void hours_that_cannot_be_are_asked_for_again(String hours) throws Exception {
    browser.signIn("bram");

    assertThat(
            browser
                .post("/hours", "day", "2026-11-21", "hours", hours, "project", "Winkel")
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void an_announcement_goes_to_the_main_contact_of_every_active_customer() throws Exception {
    browser.signIn("olga");

    browser.post("/announcements", "subject", "Onderhoud", "text", "Zaterdag even niet.");

    assertThat(browser.get("/outbox").body())
        .contains("Geachte heer Bram Deeg,", "Geachte mevrouw Dina Nokkenas,")
        .contains("bram@korenaar.example", "dina@bougie.example")
        .doesNotContain("facturen@korenaar.example", "ed@voorheen.example");
  }

  @Test
  void whoever_signs_out_is_out() throws Exception {
    browser.signIn("anna");
    browser.post("/logout");

    assertThat(browser.get("/invoices").statusCode()).isEqualTo(303);
  }
}
