package nl.doelbinding.sample.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.PurposeViolationException;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.SdkTakenOut;
import nl.doelbinding.sample.testing.promise.Status;
import nl.doelbinding.sample.time.data.ContactMessage;
import nl.doelbinding.sample.time.data.Customer;
import nl.doelbinding.sample.time.data.Salutation;
import nl.doelbinding.sample.time.data.ServerLogLine;
import nl.doelbinding.sample.time.data.Subscriber;
import nl.doelbinding.sample.time.purpose.Announcements;
import nl.doelbinding.sample.time.purpose.Contact;
import nl.doelbinding.sample.time.purpose.ContractAndInvoicing;
import nl.doelbinding.sample.time.purpose.HourRegistration;
import nl.doelbinding.sample.time.purpose.MonitoringAndSecurity;
import nl.doelbinding.sample.time.purpose.Newsletter;
import nl.doelbinding.sample.time.purpose.Website;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was collected for one purpose is out of reach of all others. */
class ReadsByPurposeTest {

  private static final List<Class<?>> PURPOSES =
      List.of(
          Announcements.class,
          Contact.class,
          ContractAndInvoicing.class,
          HourRegistration.class,
          MonitoringAndSecurity.class,
          Newsletter.class,
          Website.class);

  private static final Customer CUSTOMER =
      new Customer("Bakkerij", "Klein")
          .at("Molenweg 1", "1234 AB", "Voorbeeldstad")
          .invoicedTo("Anna", "facturen@korenaar.example")
          .warnedThrough(Salutation.SIR, "Bram", "bram@korenaar.example")
          .calledAt("085 000 00 11");

  private static final ContactMessage QUESTION =
      new ContactMessage("Jip", "jip@tester.example", "", "Hoe laat is het?", Instant.EPOCH);

  private static final Subscriber SUBSCRIBER =
      new Subscriber("lezer@voorbeeld.example", Instant.EPOCH);

  private static final ServerLogLine REQUEST =
      ServerLogLine.parse(
              "127.0.0.0 \"-\" [2026-11-22T12:00:00] \"GET / HTTP/1.1\" 200 \"-\" \"-\"")
          .orElseThrow();

  private record Read(String what, Set<Class<?>> purposes, Callable<Object> read) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static Read read(String what, Class<?> purpose, Callable<Object> read) {
    return new Read(what, Set.of(purpose), read);
  }

  @BeforeAll
  static void with_the_sdk_or_without() {
    if (SdkTakenOut.now()) {
      Enforcement.switchTo(EnforcementMode.OFF);
    }
  }

  static Stream<Read> ofQuestions() {
    return Stream.of(
        read("the name", Contact.class, QUESTION::name),
        read("the e-mail address", Contact.class, QUESTION::email),
        read("the message", Contact.class, QUESTION::message));
  }

  @ParameterizedTest
  @MethodSource("ofQuestions")
  @Promise(value = "nutomix-18", status = Status.ENFORCED)
  void a_question_is_read_to_answer_it(Read read) throws Exception {
    isReadForItsPurposesOnly(read);
  }

  static Stream<Read> ofSubscribers() {
    return Stream.of(read("the e-mail address", Newsletter.class, SUBSCRIBER::email));
  }

  @ParameterizedTest
  @MethodSource("ofSubscribers")
  @Promise(value = "nutomix-20", status = Status.ENFORCED)
  void the_newsletter_reads_the_addresses_that_were_given_for_it(Read read) throws Exception {
    isReadForItsPurposesOnly(read);
  }

  static Stream<Read> ofContracts() {
    return Stream.of(
        read("the address", ContractAndInvoicing.class, CUSTOMER::address),
        new Read(
            "the administrative contact",
            Set.of(ContractAndInvoicing.class, Contact.class),
            CUSTOMER::administrativeContact),
        read("where invoices go", ContractAndInvoicing.class, CUSTOMER::billingEmail));
  }

  @ParameterizedTest
  @MethodSource("ofContracts")
  @Promise(value = "nutomix-22", status = Status.ENFORCED)
  void what_a_contract_needs_is_read_for_the_contract(Read read) throws Exception {
    isReadForItsPurposesOnly(read);
  }

  static Stream<Read> ofMainContacts() {
    return Stream.of(
        read("the salutation", Announcements.class, CUSTOMER::mainContactSalutation),
        read("the name", Announcements.class, CUSTOMER::mainContact),
        read("the e-mail address", Announcements.class, CUSTOMER::mainContactEmail));
  }

  @ParameterizedTest
  @MethodSource("ofMainContacts")
  @Promise(value = "nutomix-24", status = Status.ENFORCED)
  void an_announcement_reaches_the_main_contact_and_nothing_else_does(Read read) throws Exception {
    isReadForItsPurposesOnly(read);
  }

  static Stream<Read> ofLogFiles() {
    return Stream.of(
        read("the address", MonitoringAndSecurity.class, REQUEST::address),
        read("the link", MonitoringAndSecurity.class, REQUEST::link));
  }

  @ParameterizedTest
  @MethodSource("ofLogFiles")
  @Promise(value = "nutomix-26", status = Status.ENFORCED)
  void log_files_are_read_to_notice_failures_and_misuse(Read read) throws Exception {
    isReadForItsPurposesOnly(read);
  }

  @Test
  @Promise(value = "nutomix-43", status = Status.ENFORCED)
  void code_without_a_purpose_reads_nothing() {
    assertThat(
            Stream.of(ofQuestions(), ofSubscribers(), ofContracts(), ofMainContacts(), ofLogFiles())
                .flatMap(reads -> reads))
        .allSatisfy(
            read ->
                assertThatThrownBy(read.read()::call)
                    .isInstanceOf(PurposeViolationException.class));
  }

  private static void isReadForItsPurposesOnly(Read read) throws Exception {
    for (Class<?> purpose : PURPOSES) {
      if (read.purposes().contains(purpose)) {
        assertThat(Purposes.call(purpose, read.read())).isNotNull();
      } else {
        assertThatThrownBy(() -> Purposes.call(purpose, read.read()))
            .as("under %s", purpose.getSimpleName())
            .isInstanceOf(PurposeViolationException.class);
      }
    }
  }
}
