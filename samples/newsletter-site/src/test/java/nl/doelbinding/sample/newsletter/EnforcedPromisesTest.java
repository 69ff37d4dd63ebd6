package nl.doelbinding.sample.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.doelbinding.purpose.PurposeViolationException;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.sample.newsletter.data.Choices;
import nl.doelbinding.sample.newsletter.data.Message;
import nl.doelbinding.sample.newsletter.data.ProductRequest;
import nl.doelbinding.sample.newsletter.data.Subscriber;
import nl.doelbinding.sample.newsletter.purpose.Contact;
import nl.doelbinding.sample.newsletter.purpose.CustomerSupport;
import nl.doelbinding.sample.newsletter.purpose.DirectMarketing;
import nl.doelbinding.sample.newsletter.purpose.Newsletter;
import nl.doelbinding.sample.newsletter.purpose.PersonalisationAndImprovement;
import nl.doelbinding.sample.newsletter.purpose.ProductInformation;
import nl.doelbinding.sample.testing.log.PersonalDataScan;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the SDK makes so while the site runs. */
class EnforcedPromisesTest extends OnOneSite {

  private static final Map<String, String> QUESTION =
      Map.of("name", "Jip Tester", "email", "jip@tester.example", "message", "Hoe laat is het?");

  static Stream<Arguments> values() {
    Subscriber subscriber = new Subscriber("Ab", "Bakkerij", "ab@bakkerij.example", "");
    Message message = new Message("Ab", "", "ab@bakkerij.example", "", "K-1", "Dag");
    ProductRequest request = new ProductRequest("ab@bakkerij.example", "SHOP");
    Choices choices = new Choices(true, "SHOP");
    return Stream.of(
        Arguments.of(value(subscriber::name), Newsletter.class, Contact.class),
        Arguments.of(value(subscriber::email), Newsletter.class, Contact.class),
        Arguments.of(value(subscriber::phone), Newsletter.class, DirectMarketing.class),
        Arguments.of(value(message::message), Contact.class, Newsletter.class),
        Arguments.of(value(message::customerNumber), CustomerSupport.class, Contact.class),
        Arguments.of(value(request::email), ProductInformation.class, DirectMarketing.class),
        Arguments.of(value(choices::topic), PersonalisationAndImprovement.class, Newsletter.class));
  }

  @ParameterizedTest
  @MethodSource("values")
  @Promise(
      value = {"codebutler-14", "codebutler-16", "codebutler-17", "codebutler-20", "codebutler-22"},
      status = Status.ENFORCED)
  void a_value_is_read_for_its_own_purpose_and_for_no_other(
      Supplier<String> value, Class<?> own, Class<?> other) throws Exception {
    assertThatThrownBy(() -> Purposes.call(other, value::get))
        .isInstanceOf(PurposeViolationException.class);
    assertThat(Purposes.call(own, value::get)).isNotNull();
  }

  @Test
  @Promise(
      value = {"codebutler-12", "codebutler-13"},
      status = Status.ENFORCED)
  void a_desk_takes_no_more_than_its_purpose_asks_for() throws Exception {
    assertThat(visitor.post("api/messages/contact", QUESTION).statusCode()).isEqualTo(204);

    assertThat(visitor.post("api/messages/contact", withCustomerNumber()).statusCode())
        .isEqualTo(403);
    assertThat(visitor.post("api/messages/support", withCustomerNumber()).statusCode())
        .isEqualTo(204);
  }

  @Test
  @Promise(
      value = {"codebutler-16", "codebutler-17", "codebutler-24"},
      status = Status.ENFORCED)
  void one_record_says_to_each_reader_what_the_purpose_covers() throws Exception {
    visitor.asStaff();

    assertThat(visitor.get("api/newsletter/subscribers").body())
        .contains("Ida Inkt", "Drukkerij Inkt", "ida@inkt.example");
    assertThat(visitor.get("api/newsletter/calls").body())
        .contains("085 000 00 31")
        .doesNotContain("Ida Inkt", "Drukkerij", "suggestions");
  }

  @Test
  @Promise(
      value = {"codebutler-02", "codebutler-07", "codebutler-08", "codebutler-09", "codebutler-46"},
      status = Status.ENFORCED)
  void visitors_get_the_statement_that_this_build_made() throws Exception {
    HttpResponse<String> statement = visitor.get("privacy/?lang=nl");

    assertThat(statement.statusCode()).isEqualTo(200);
    assertThat(statement.body())
        .isEqualTo(Files.readString(Path.of("target/doelbinding/privacy-statement.nl.html")))
        .contains("www.bitsmederij.example", "13 maart 2023", "Een wijziging geldt zodra");
  }

  @Test
  @Promise(
      value = {"codebutler-10", "codebutler-11", "codebutler-56"},
      status = Status.ENFORCED)
  void of_a_visit_the_log_files_hold_a_shortened_address() throws Exception {
    visitor.get("contact?from=203.0.113.77", "X-Forwarded-For", "203.0.113.78");
    visitor.post("api/session", Map.of("username", "geheimenaam", "password", "geheimwoord"));

    List<String> visits = Files.readAllLines(RunningSite.LOGS.resolve("access.log"));
    assertThat(visits)
        .isNotEmpty()
        .allMatch(line -> line.matches("127\\.0\\.0\\.0 \\[[^]]+] \\d{3}"));
    assertThat(Files.readString(RunningSite.LOGS.resolve("app.log")))
        .contains("Sign-in refused, from 127.0.0.0");
    assertThat(PersonalDataScan.of(RunningSite.LOGS, List.of("geheimenaam", "geheimwoord")))
        .isEmpty();
  }

  private static Map<String, String> withCustomerNumber() {
    return Map.of(
        "name", "Jip Tester",
        "email", "jip@tester.example",
        "customerNumber", "K-7",
        "message", "Hoe laat is het?");
  }

  private static Supplier<String> value(Supplier<String> value) {
    return value;
  }
}
