package nl.doelbinding.sample.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.testing.database.Postgres;
import org.junit.jupiter.api.Test;

/** The main flow, with PostgreSQL under it, which keeps what was there when it starts again. */
class OnPostgresTest {

  @Test
  void it_all_works_on_postgresql_and_is_still_there_after_a_restart() throws Exception {
    Settings settings = Settings.forTest(Postgres.newDatabase());
    String code;
    try (RunningSite site = RunningSite.start(settings)) {
      Visitor visitor = site.visitor();
      code = visitor.subscribe("blijver@postgres.example", "085 000 00 51");
      visitor.put("api/preferences/" + code, Map.of("byPhone", true));
      visitor.put("api/choices", Map.of("counted", true));
      visitor.post("api/views", Map.of("page", "home"));
      visitor.post("api/views", Map.of("page", "home"));
      visitor.post(
          "api/messages/support",
          Map.of(
              "name", "Jip Tester",
              "email", "jip@tester.example",
              "customerNumber", "K-7",
              "message", "Hoe laat is het?"));
    }

    try (RunningSite site = RunningSite.start(settings)) {
      Visitor staff = site.visitor().asStaff();
      assertThat(staff.get("api/newsletter/subscribers").body())
          .containsOnlyOnce("ida@inkt.example")
          .containsOnlyOnce("blijver@postgres.example");
      assertThat(staff.get("api/newsletter/calls").body()).contains("085 000 00 51");
      assertThat(staff.get("api/messages/support").body()).contains("K-7", "Hoe laat is het?");
      assertThat(staff.get("api/views").body()).contains("\"page\":\"home\",\"views\":2");

      site.visitor().post("api/newsletter/unsubscribe/" + code, Map.of());
      assertThat(staff.get("api/newsletter/subscribers").body()).doesNotContain("blijver");
    }
  }

  @Test
  void a_restart_resubscribes_nobody_and_sends_nothing() throws Exception {
    Settings settings = Settings.forTest(Postgres.newDatabase());
    String choice;
    try (RunningSite site = RunningSite.start(settings)) {
      Visitor visitor = site.visitor();
      visitor.subscribe("lezer@postgres.example", "");
      choice = "api/preferences/" + firstIssueCode(visitor, "otto@zetter.example");
      visitor.put(choice, Map.of("byText", true));
      String leaving = firstIssueCode(visitor, "ida@inkt.example");
      visitor.post("api/newsletter/unsubscribe/" + leaving, Map.of());
    }

    try (RunningSite site = RunningSite.start(settings)) {
      Visitor staff = site.visitor().asStaff();
      assertThat(staff.get("api/newsletter/subscribers").body())
          .contains("lezer@postgres.example", "otto@zetter.example")
          .doesNotContain("ida@inkt.example");
      assertThat(staff.get(choice).body()).contains("\"byText\":true");
      assertThat(staff.get("api/outbox").body()).isEqualTo("[]");
    }
  }

  private static String firstIssueCode(Visitor visitor, String email) throws Exception {
    return Visitor.codeAfter("/newsletter/unsubscribe/", visitor.mailTo(email).get(0));
  }
}
