package nl.doelbinding.sample.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The privacy statement and the register, served from the jar that the build made. */
class PublishedPagesTest extends OnOneServer {

  @ParameterizedTest
  @CsvSource({
    "nl-NL,nl,Privacyverklaring van Urenwijs B.V.,Uw rechten,7 jaar na het einde van het contract",
    "en-GB,en,Privacy statement of Urenwijs B.V.,Your rights,7 years after the end of the contract"
  })
  @Promise(value = "nutomix-54", status = Status.ENFORCED)
  void the_statement_speaks_the_language_of_the_visitor(
      String accepted, String language, String title, String rights, String retention)
      throws Exception {
    HttpResponse<String> page = browser.get("/privacy/", "Accept-Language", accepted);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Language")).contains(language);
    assertThat(page.body())
        .isEqualTo(
            Files.readString(Path.of("target/doelbinding/privacy-statement." + language + ".html")))
        .contains("<html lang=\"" + language + "\">", title, rights, retention)
        .contains("id=\"purpose-newsletter\"", "id=\"purpose-monitoring-and-security\"")
        .doesNotContain("<script", "<style");
  }

  @ParameterizedTest
  @CsvSource({"nl,Verwerkingsregister,Nieuwsbrief", "en,Processing register,Newsletter"})
  void the_register_speaks_the_chosen_language(String language, String title, String purpose)
      throws Exception {
    HttpResponse<String> page = browser.get("/privacy/register?lang=" + language);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Cache-Control")).contains("private, max-age=3600");
    assertThat(page.body()).contains("<html lang=\"" + language + "\">", title, purpose);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "privacy-statement.css",
        "privacy-statement.nl.html",
        "privacy-statement.en.html",
        "register.css",
        "register.js",
        "register.json"
      })
  void what_the_pages_need_lies_beside_them(String name) throws Exception {
    HttpResponse<String> file = browser.get("/privacy/" + name);

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'");
    String tag = file.headers().firstValue("ETag").orElseThrow();
    assertThat(browser.get("/privacy/" + name, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void the_address_that_the_purposes_name_leads_to_the_statement() throws Exception {
    HttpResponse<String> moved = browser.get("/privacy");

    assertThat(moved.statusCode()).isEqualTo(308);
    assertThat(moved.headers().firstValue("Location")).contains("./privacy/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/privacy/index.properties", "/privacy/..%2findex.properties"})
  void nothing_else_of_the_jar_is_served(String path) throws Exception {
    assertThat(browser.get(path).statusCode()).isGreaterThanOrEqualTo(400);
  }
}
