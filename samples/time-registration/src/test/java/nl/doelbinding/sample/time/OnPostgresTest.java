package nl.doelbinding.sample.time;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.testing.database.Postgres;
import org.junit.jupiter.api.Test;

/** The same on PostgreSQL, which keeps what it is given. */
class OnPostgresTest {

  @Test
  void hours_questions_and_subscribers_are_kept_from_one_start_to_the_next() throws Exception {
    Settings settings = Settings.forTest(Postgres.newDatabase());
    try (Browser bram = Browser.onNewServer(settings)) {
      bram.signIn("bram");
      bram.post("/hours", "day", "2026-11-21", "hours", "7,25", "project", "Winkel", "note", "");
      bram.post("/contact", "name", "Jip", "email", "jip@a.example", "message", "Hoe laat is het?");
      bram.post("/newsletter", "email", "nieuw@lezer.example");
      bram.post(bram.linkInMail("/newsletter/confirm"));
    }

    try (Browser visitor = Browser.onNewServer(settings)) {
      // Who is a subscriber already is asked nothing, and a new start mails nobody.
      visitor.post("/newsletter", "email", "nieuw@lezer.example");
      assertThat(visitor.get("/outbox").body())
          .doesNotContain("nieuw@lezer.example", "lezer@voorbeeld.example");
      Browser bram = visitor.another();
      bram.signIn("bram");
      assertThat(bram.get("/hours").body()).contains("21-11-2026", "7,25", "21,75");
      Browser olga = visitor.another();
      olga.signIn("olga");
      assertThat(olga.get("/messages").body()).contains("Hoe laat is het?");
      assertThat(olga.post("/messages", "message", messageIn(olga)).statusCode()).isEqualTo(303);
      assertThat(olga.get("/messages").body()).contains("Beantwoord</p>");
    }
  }

  private static String messageIn(Browser olga) throws Exception {
    String page = olga.get("/messages").body();
    String before = "name=\"message\" value=\"";
    int start = page.indexOf(before) + before.length();
    return page.substring(start, page.indexOf('"', start));
  }
}
