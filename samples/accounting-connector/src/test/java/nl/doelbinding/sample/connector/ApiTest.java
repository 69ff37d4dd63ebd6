package nl.doelbinding.sample.connector;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answers is what the purpose of its method covers. */
class ApiTest extends OnOneServer {

  private static final String[] SEVEN_KINDS = {
    "fullName", "address", "billingAddress", "email", "phoneNumber", "paidFrom", "ipAddress"
  };

  @Test
  @Promise(value = "codex-06", status = Status.ENFORCED)
  void the_portal_gets_seven_kinds_of_data_and_no_others() throws Exception {
    Visitor customer = visitor().signUp("nadia", "Nadia Smit", "nadia@smit.example");

    assertThat(json(customer, "/api/customer").propertyNames())
        .containsExactlyInAnyOrder(SEVEN_KINDS);
  }

  @Test
  @Promise(value = "codex-10", status = Status.ENFORCED)
  void the_subscription_gets_the_same_seven_and_no_others() throws Exception {
    Visitor customer = visitor().signUp("otto", "Otto Smit", "otto@smit.example");
    customer.post("/subscription", "plan", "SMALL");

    JsonNode bill = json(customer, "/api/subscription");

    assertThat(bill.path("customer").propertyNames()).containsExactlyInAnyOrder(SEVEN_KINDS);
    assertThat(bill.at("/subscriptions/0/payments/0/amount").decimalValue())
        .isEqualByComparingTo("9.50");
  }

  @Test
  void the_account_gets_the_username_too() throws Exception {
    Visitor customer = visitor().signUp("petra", "Petra Smit", "petra@smit.example");

    assertThat(json(customer, "/api/account").path("username").asString()).isEqualTo("petra");
  }

  @Test
  void a_program_corrects_what_a_customer_told() throws Exception {
    Visitor customer = visitor().signUp("quinten", "Quinten Smit", "quinten@smit.example");

    customer.putJson(
        "/api/customer",
        """
        {"fullName": "Quinten de Smit", "address": "Dijkweg 4", "billingAddress": "Dijkweg 4",
         "email": "quinten@smit.example", "phoneNumber": "", "paidFrom": "NL00VRBD0999999999"}
        """);

    assertThat(json(customer, "/api/customer").path("address").asString()).isEqualTo("Dijkweg 4");
  }

  @Test
  void a_correction_that_says_too_little_changes_nothing() throws Exception {
    Visitor customer = visitor().signUp("rosa", "Rosa Smit", "rosa@smit.example");

    assertThat(customer.putJson("/api/customer", "{\"fullName\": \"\"}").statusCode())
        .isEqualTo(422);
    assertThat(json(customer, "/api/customer").path("fullName").asString()).isEqualTo("Rosa Smit");
  }

  @Test
  void nobody_gets_anything_without_signing_in() throws Exception {
    assertThat(visitor().get("/api/customer").statusCode()).isEqualTo(401);
  }

  private static JsonNode json(Visitor customer, String path) throws Exception {
    return JsonMapper.shared().readTree(customer.get(path).body());
  }
}
