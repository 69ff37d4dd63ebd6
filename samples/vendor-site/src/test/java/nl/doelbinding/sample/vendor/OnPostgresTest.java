package nl.doelbinding.sample.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.sample.common.Settings;
import nl.doelbinding.sample.testing.database.Postgres;
import nl.doelbinding.sample.vendor.breach.Dossier;
import org.junit.jupiter.api.Test;

/** The same application on PostgreSQL. */
class OnPostgresTest {

  @Test
  void requests_visits_and_breaches_are_kept_in_postgresql_over_a_restart() throws Exception {
    Settings settings = Settings.forTest(Postgres.newDatabase());
    try (VendorServer server = TestServer.start(settings)) {
      Visitor visitor = new Visitor(server.uri()).at("203.0.113.7");
      visitor.post(
          "/request",
          "kind",
          "ACCESS",
          "name",
          "Piet Proef",
          "email",
          "piet@afnemer.example",
          "phone",
          "070 000 00 00");
      visitor.get("/beacon.gif?page=/");
      visitor.post("/cookies", "answer", "all");
      visitor.get("/beacon.gif?page=/article");
      visitor.post("/newsletter", "email", "nora@lezer.example", "linked", "on");
      visitor.post(
          "/promotion", "name", "Pia Proef", "address", "Dorp 1", "email", "pia@lezer.example");
      visitor.post("/article", "message", "mooi");
      Visitor desk = new Visitor(server.uri()).signIn();
      desk.post(
          "/staff/breaches",
          "discoveredAt",
          "2026-11-01T10:00",
          "customer",
          "",
          "type",
          "AVAILABILITY",
          "cause",
          "STOLEN_COMPUTER",
          "activity",
          "promotion",
          "nature",
          "weg",
          "affected",
          "1",
          "consequences",
          "geen",
          "measures",
          "geen",
          "risk",
          "LIKELY",
          "motivation",
          "onbekend");
      desk.post("/staff/breaches/1/authority", "delayReason", "vakantie");
    }

    try (VendorServer server = TestServer.start(settings)) {
      Visitor desk = new Visitor(server.uri()).signIn();
      assertThat(desk.get("/staff/requests").body()).contains("Inzage in mijn gegevens");
      assertThat(desk.get("/staff/visits").body()).contains("203.0.113.0", "/article", "mooi");
      assertThat(desk.get("/staff/promotion").body()).contains("Dorp 1");
      assertThat(desk.get("/staff/processor").body()).contains("Roos Rozijn");
      assertThat(desk.get("/staff/breaches").body()).contains("te laat", "vakantie");
      assertThat(server.part(Dossier.class).breaches()).hasSize(1);
    }
  }
}
