package nl.doelbinding.sample.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest extends OnOneSite {

  @ParameterizedTest
  @ValueSource(strings = {"null", "", "{", "[]", "{\"shoeSize\": \"geheim\"}"})
  void json_that_cannot_be_taken_is_refused_and_not_quoted(String json) throws Exception {
    HttpResponse<String> answer = visitor.send("POST", "api/messages/contact", json);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("geheim", "shoeSize", "jackson");
  }

  @Test
  void mistakes_are_told_by_field_in_the_language_of_the_visitor() throws Exception {
    visitor.get("?lang=en");

    HttpResponse<String> answer = visitor.post("api/newsletter", Map.of("email", "nobody"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).startsWith("{\"mistakes\":{\"email\":\"Enter an e-mail address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api/messages/contact",
        "api/messages/support",
        "api/messages/security",
        "api/messages/privacy",
        "api/newsletter/subscribers",
        "api/newsletter/calls",
        "api/visits",
        "api/visits/last",
        "api/views"
      })
  void what_is_for_the_staff_is_for_nobody_else(String path) throws Exception {
    assertThat(visitor.get(path).statusCode()).isEqualTo(401);
    assertThat(visitor.asStaff().get(path).statusCode()).isEqualTo(200);
    visitor.send("DELETE", "api/session", "");
    assertThat(visitor.get(path).statusCode()).isEqualTo(401);
  }

  @Test
  void a_known_address_gets_the_same_answer_as_a_new_one() throws Exception {
    HttpResponse<String> known =
        visitor.post("api/newsletter", Map.of("email", "ida@inkt.example"));
    HttpResponse<String> unknown =
        visitor.post("api/newsletter", Map.of("email", "nieuw@lezer.example"));

    assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(204);
    assertThat(visitor.mailTo("ida@inkt.example")).noneMatch(mail -> mail.contains("Bevestig uw"));
  }

  @Test
  void a_page_runs_and_loads_nothing_from_elsewhere() throws Exception {
    HttpResponse<String> page = visitor.get("");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'");
    assertThat(page.body()).doesNotContain("https://", "{{", "style=", "onclick");
  }

  @Test
  void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() throws Exception {
    HttpResponse<String> answer =
        visitor.post("api/session", Map.of("username", "smid", "password", "voorbeeld"));

    assertThat(answer.headers().allValues("Set-Cookie"))
        .last()
        .asString()
        .contains("bitsmederij-session=", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Max-Age", "Expires");
  }
}
