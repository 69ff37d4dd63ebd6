package nl.doelbinding.sample.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends OnOneServer {

  private static final String HOSTILE = "<script>alert('x')</script>\"><img src=x>";

  @ParameterizedTest
  @ValueSource(strings = {"/", "/newsletter", "/contact", "/login", "/outbox"})
  void a_page_answers_in_dutch_with_a_title_a_heading_and_a_way_past_the_menu(String path)
      throws Exception {
    HttpResponse<String> response = browser.get(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
    assertThat(response.body())
        .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">")
        .containsPattern("<title>[^<]+ · Urenwijs</title>")
        .containsOnlyOnce("<h1>")
        .contains("class=\"skip\"", "name=\"viewport\"")
        .doesNotContain("<script", "src=\"http", "url(", "{}");
  }

  @Test
  void a_page_lets_the_browser_load_nothing_from_elsewhere() throws Exception {
    assertThat(browser.get("/").headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; style-src 'self'");
  }

  @Test
  void a_chosen_language_is_remembered() throws Exception {
    assertThat(browser.get("/contact?lang=en").body())
        .contains("<html lang=\"en\">", "Your message");
    assertThat(browser.get("/contact").body()).contains("<html lang=\"en\">");
    assertThat(browser.get("/contact?lang=nl").body()).contains("<html lang=\"nl\">", "Uw bericht");
  }

  @Test
  void a_browser_that_prefers_english_gets_english() throws Exception {
    assertThat(browser.get("/", "Accept-Language", "en-GB,nl;q=0.5").body())
        .contains("<html lang=\"en\">");
    assertThat(browser.get("/", "Accept-Language", "fr").body()).contains("<html lang=\"nl\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/newsletter/nothing",
        "/newsletter/preview?customer=x",
        "/error",
        "/privacy/../pom.xml",
        "/privacy/x"
      })
  void an_address_without_a_page_answers_404_with_a_page(String path) throws Exception {
    HttpResponse<String> response = browser.get(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("<h1>");
  }

  @Test
  void what_a_servlet_does_not_take_is_answered_with_a_page_of_our_own() throws Exception {
    HttpResponse<String> response = browser.post("/privacy", "name", "x");

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.body()).contains("<html lang=\"nl\">", "405").doesNotContain("Jetty");
  }

  @Test
  void the_style_sheet_is_there() throws Exception {
    HttpResponse<String> response = browser.get("/style.css");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).contains(":focus-visible").doesNotContain("url(", "@import");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void the_start_page_leads_to_the_statement_and_the_register_in_its_language(String language)
      throws Exception {
    assertThat(browser.get("/?lang=" + language).body())
        .contains("class=\"card\" href=\"/privacy/?lang=" + language + "\"")
        .contains("class=\"card\" href=\"/privacy/register?lang=" + language + "\"");
  }

  @Test
  void a_contact_message_reaches_the_help_desk() throws Exception {
    HttpResponse<String> thanks =
        browser.post(
            "/contact",
            "name",
            "Jip Tester",
            "email",
            "jip@tester.example",
            "phone",
            "",
            "message",
            "Hoe laat is het?");
    assertThat(thanks.statusCode()).isEqualTo(200);

    browser.signIn("olga");
    assertThat(browser.get("/messages").body())
        .contains("Jip Tester", "jip@tester.example", "Hoe laat is het?", "Markeer als beantwoord");

    assertThat(browser.post("/messages", "message", "1").statusCode()).isEqualTo(303);
    assertThat(browser.get("/messages").body()).contains("Beantwoord</p>");
  }

  @Test
  void hostile_input_comes_back_as_text() throws Exception {
    browser.post(
        "/contact", "name", HOSTILE, "email", "a@b.example", "phone", HOSTILE, "message", HOSTILE);
    browser.signIn("olga");

    assertThat(browser.get("/messages").body())
        .contains("&lt;script&gt;alert(&#39;x&#39;)")
        .doesNotContain("<script", "<img");
  }

  @Test
  void a_form_with_mistakes_comes_back_with_what_was_typed_as_text() throws Exception {
    HttpResponse<String> response =
        browser.post("/contact", "name", HOSTILE, "email", HOSTILE, "message", HOSTILE);

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body())
        .contains("role=\"alert\"", "&lt;script&gt;")
        .doesNotContain("<script", "<img");
  }
}
