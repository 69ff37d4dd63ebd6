package nl.doelbinding.sample.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import nl.doelbinding.sample.testing.database.Postgres;
import org.junit.jupiter.api.Test;

/** The way of a customer, on the other database. */
class OnPostgresTest {

  @Test
  void a_customer_orders_asks_changes_and_ends_and_what_has_a_star_stays() throws Exception {
    String database = Postgres.newDatabase();
    try (Running running = Running.on(database)) {
      Visitor karin = running.visitor().from("203.0.113.9").signIn("karin");
      karin.post("/basket", "add", "SLOEP");
      assertThat(karin.post("/basket").body()).contains("Sloep", "Klipper");
      karin.post("/support", "kind", "COMPLAINT", "email", "karin@ketting.example", "message", "!");
      assertThat(karin.post("/panel/profile", "name", "K", "email", "k@ketting.example").body())
          .contains("gegevens gewijzigd", "203.0.113.9");
      karin.post("/panel/choices", "analytics", "yes", "content", "yes", "interest", "POSTBOOT");
      assertThat(karin.get("/")).contains("U wilde meer weten over");
      assertThat(running.visitor().signIn("hanna").get("/staff/tickets")).contains("Klacht 2");
      assertThat(karin.post("/panel/end", "erase", "yes").body()).contains("is gewist");
    }
    try (Running again = Running.on(database)) {
      assertThat(again.visitor().post("/login", "username", "karin", "password", "voorbeeld"))
          .extracting(answer -> answer.statusCode())
          .isEqualTo(422);
      assertThat(again.visitor().signIn("levi").get("/panel")).contains("Studio Zonlicht");
    }
    try (var connection = DriverManager.getConnection(database);
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select company, iban, name, email, phone from customer order by id")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString("company")).isEqualTo("Fietsenwinkel De Ketting");
      assertThat(rows.getString("iban")).isNotNull();
      assertThat(rows.getString("name")).isNull();
      assertThat(rows.getString("email")).isNull();
      assertThat(rows.getString("phone")).isNull();
    }
  }
}
