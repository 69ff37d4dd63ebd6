package nl.doelbinding.sample.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who ended the contract is out of the panel, in every browser. */
class EndedContractTest {

  private Running running;

  @BeforeEach
  void start() throws Exception {
    running = Running.inMemory();
  }

  @AfterEach
  void stop() throws Exception {
    running.close();
  }

  private Visitor dutch() {
    return running.visitor().with("Accept-Language", "nl");
  }

  @Test
  void another_session_of_the_customer_is_told_and_signed_out() throws Exception {
    Visitor desk = dutch().signIn("karin");
    Visitor phone = dutch().signIn("karin");
    desk.post("/panel/end");

    HttpResponse<String> change =
        phone.post("/panel/profile", "name", "Kim", "email", "kim@ketting.example");

    assertThat(change.statusCode()).isEqualTo(403);
    assertThat(change.body()).contains("Uw overeenkomst is beëindigd").doesNotContain("Uitloggen");
    assertThat(phone.get("/panel")).contains("Wachtwoord");
  }

  @Test
  void the_password_opens_the_panel_no_more_and_the_customer_hears_why() throws Exception {
    dutch().signIn("karin").post("/panel/end");

    HttpResponse<String> right =
        dutch().post("/login", "username", "karin", "password", "voorbeeld");
    HttpResponse<String> guessed =
        dutch().post("/login", "username", "karin", "password", "geraden");

    assertThat(right.statusCode()).isEqualTo(422);
    assertThat(right.body()).contains("Uw overeenkomst is beëindigd");
    assertThat(guessed.body()).contains("horen niet bij elkaar").doesNotContain("overeenkomst is");
  }

  @Test
  void other_customers_and_staff_notice_nothing() throws Exception {
    Visitor levi = dutch().signIn("levi");
    dutch().signIn("karin").post("/panel/end");

    assertThat(levi.get("/panel")).contains("Studio Zonlicht");
    assertThat(dutch().signIn("hanna").status("/staff/tickets")).isEqualTo(200);
  }
}
