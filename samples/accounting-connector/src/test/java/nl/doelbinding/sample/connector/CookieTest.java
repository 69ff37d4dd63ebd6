package nl.doelbinding.sample.connector;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.Test;

/** Cookies that no page needs come after a yes, and leave after a no. */
class CookieTest extends OnOneServer {

  private static final String QUESTION = "Mogen wij ook onthouden";

  @Test
  @Promise(value = "codex-34", status = Status.OPEN)
  void the_first_visit_asks_and_the_next_after_an_answer_does_not() throws Exception {
    Visitor visitor = visitor();
    assertThat(visitor.get("/").body()).contains(QUESTION, "Meer over cookies");

    visitor.post("/cookies", "choice", "NECESSARY");

    assertThat(visitor.get("/").body()).doesNotContain(QUESTION);
  }

  @Test
  @Promise(value = "codex-35", status = Status.OPEN)
  void nothing_but_what_is_needed_is_stored_without_a_yes() throws Exception {
    Visitor visitor = visitor();
    visitor.get("/?lang=nl");
    visitor.signUp("carla", "Carla Smit", "carla@smit.example");
    assertThat(visitor.cookieNames())
        .containsExactlyInAnyOrder("koppelhuis-language", "koppelhuis-session");

    visitor.post("/cookies", "choice", "ALL");
    visitor.get("/");
    visitor.post("/register", "program", "GROOTBOEK");
    assertThat(visitor.cookieNames()).contains("koppelhuis-returning", "koppelhuis-input");
    assertThat(visitor.get("/register").body()).containsPattern("value=\"GROOTBOEK\"[^>]*selected");

    visitor.post("/cookies", "choice", "NECESSARY");
    assertThat(visitor.cookieNames())
        .containsExactlyInAnyOrder(
            "koppelhuis-language", "koppelhuis-session", "koppelhuis-consent");
  }

  @Test
  void a_browser_without_cookies_gets_its_pages() throws Exception {
    assertThat(visitor().get("/").statusCode()).isEqualTo(200);
    assertThat(visitor().get("/portal").body()).contains("Inloggen");
  }
}
