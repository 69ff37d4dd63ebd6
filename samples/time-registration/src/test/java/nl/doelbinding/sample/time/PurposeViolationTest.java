package nl.doelbinding.sample.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.Test;

/** The deliberate mistake of the sample. Needs woven classes: the goal {@code weave}. */
class PurposeViolationTest extends OnOneServer {

  private static final String VALUE = "facturen@korenaar.example";

  @Test
  @Promise(value = "nutomix-20", status = Status.ENFORCED)
  void a_newsletter_that_reads_a_billing_address_is_refused() throws Exception {
    HttpResponse<String> response = browser.get("/newsletter/preview?customer=1");

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(response.body()).doesNotContain(VALUE, "korenaar");
  }

  @Test
  void the_violation_is_logged_by_the_name_of_the_field_and_without_the_value() throws Exception {
    browser.get("/newsletter/preview?customer=1");
    LogFiles.await("app.log", "billingEmail");

    assertThat(LogFiles.text("app.log")).contains("Customer.billingEmail", "Newsletter");
    for (Path file : LogFiles.all()) {
      assertThat(LogFiles.text(file)).doesNotContain(VALUE);
    }
  }

  @Test
  void the_same_field_is_shown_to_whom_it_is_for() throws Exception {
    browser.signIn("anna");

    assertThat(browser.get("/invoices").body()).contains(VALUE);
  }

  @Test
  void a_refused_request_leaves_no_purpose_behind_for_the_next() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThat(browser.get("/newsletter/preview?customer=1").statusCode()).isEqualTo(403);
      assertThat(browser.get("/newsletter").statusCode()).isEqualTo(200);
    }
  }
}
