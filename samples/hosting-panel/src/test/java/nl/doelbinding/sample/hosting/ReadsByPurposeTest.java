package nl.doelbinding.sample.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.doelbinding.purpose.Enforcement;
import nl.doelbinding.purpose.EnforcementMode;
import nl.doelbinding.purpose.PurposeViolationException;
import nl.doelbinding.purpose.Purposes;
import nl.doelbinding.sample.hosting.data.Account;
import nl.doelbinding.sample.hosting.data.AccountEvent;
import nl.doelbinding.sample.hosting.data.Customer;
import nl.doelbinding.sample.hosting.data.JobApplication;
import nl.doelbinding.sample.hosting.data.Order;
import nl.doelbinding.sample.hosting.data.Plan;
import nl.doelbinding.sample.hosting.data.Role;
import nl.doelbinding.sample.hosting.data.ServerLogLine;
import nl.doelbinding.sample.hosting.data.Ticket;
import nl.doelbinding.sample.hosting.purpose.Analytics;
import nl.doelbinding.sample.hosting.purpose.Complaints;
import nl.doelbinding.sample.hosting.purpose.ContentDelivery;
import nl.doelbinding.sample.hosting.purpose.ContentPersonalisation;
import nl.doelbinding.sample.hosting.purpose.Contract;
import nl.doelbinding.sample.hosting.purpose.Improvement;
import nl.doelbinding.sample.hosting.purpose.Invoicing;
import nl.doelbinding.sample.hosting.purpose.LoginOverview;
import nl.doelbinding.sample.hosting.purpose.Recruitment;
import nl.doelbinding.sample.hosting.purpose.SecurityAndFraud;
import nl.doelbinding.sample.hosting.purpose.ServerLogs;
import nl.doelbinding.sample.hosting.purpose.ServiceAccess;
import nl.doelbinding.sample.hosting.purpose.SiteFunctions;
import nl.doelbinding.sample.hosting.purpose.Support;
import nl.doelbinding.sample.hosting.purpose.UnsolicitedData;
import nl.doelbinding.sample.hosting.purpose.Updates;
import nl.doelbinding.sample.hosting.web.Basket;
import nl.doelbinding.sample.hosting.web.SignedIn;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.SdkTakenOut;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was collected for one purpose is out of reach of all others. */
class ReadsByPurposeTest {

  private static final List<Class<?>> PURPOSES =
      List.of(
          Analytics.class,
          Complaints.class,
          ContentDelivery.class,
          ContentPersonalisation.class,
          Contract.class,
          Improvement.class,
          Invoicing.class,
          LoginOverview.class,
          Recruitment.class,
          SecurityAndFraud.class,
          ServerLogs.class,
          ServiceAccess.class,
          SiteFunctions.class,
          Support.class,
          UnsolicitedData.class,
          Updates.class);

  private static final Customer CUSTOMER =
      new Customer(
          1,
          "Winkel",
          "Kade 7",
          "NL02ABNA0123456789",
          "K. Ketting",
          "Karin",
          "Eigenaar",
          "karin@ketting.example",
          "085 000 00 31",
          "code",
          null);
  private static final Account ACCOUNT = new Account(1, 1L, Role.CUSTOMER, "karin", "00ff");
  private static final AccountEvent EVENT =
      new AccountEvent(AccountEvent.Act.SIGNED_IN, "203.0.113.77", Instant.EPOCH);
  private static final Order ORDER = new Order("1", Plan.SLOEP, LocalDate.EPOCH, "1 / 1");
  private static final Ticket TICKET =
      new Ticket(1, Ticket.Kind.QUESTION, "jip@tester.example", "Hoe laat is het?", null);
  private static final JobApplication APPLICATION =
      new JobApplication(1, "Nina", "nina@tester.example", "Tien jaar.", "Water.", "", false);
  private static final SignedIn SESSION = new SignedIn(1, 1L, Role.CUSTOMER, Instant.EPOCH);
  private static final Basket BASKET = new Basket(List.of(Plan.SLOEP));
  private static final ServerLogLine REQUEST =
      ServerLogLine.parse(
              "127.0.0.0 \"203.0.113.0 -\" [2026-11-22T12:00:00] \"GET /\" 200 \"Firefox/145\"")
          .orElseThrow();

  private record Read(String what, Set<Class<?>> purposes, Callable<Object> read) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static Read read(String what, Callable<Object> read, Class<?>... purposes) {
    return new Read(what, Set.of(purposes), read);
  }

  @BeforeAll
  static void with_the_sdk_or_without() {
    if (SdkTakenOut.now()) {
      Enforcement.switchTo(EnforcementMode.OFF);
    }
  }

  static Stream<Read> ofContracts() {
    return Stream.of(
        read("the name", CUSTOMER::name, Contract.class),
        read("the job title", CUSTOMER::jobTitle, Contract.class),
        read("the company", CUSTOMER::company, Contract.class),
        read("where it is", CUSTOMER::address, Contract.class),
        read("the plan", ORDER::plan, Contract.class, Invoicing.class));
  }

  @ParameterizedTest
  @MethodSource("ofContracts")
  @Promise(
      value = {"directcode-06", "directcode-07", "directcode-08", "directcode-35"},
      status = Status.ENFORCED)
  void what_the_contract_needs_is_read_for_the_contract(Read read) throws Exception {
    isReadForItsPurposesOnly(read);
  }

  static Stream<Read> ofMail() {
    return Stream.of(
        read("the address", CUSTOMER::email, Updates.class, Invoicing.class, Support.class));
  }

  @ParameterizedTest
  @MethodSource("ofMail")
  @Promise(value = "directcode-09", status = Status.ENFORCED)
  void the_mail_address_is_read_for_news_invoices_and_answers(Read read) throws Exception {
    isReadForItsPurposesOnly(read);
  }

  static Stream<Read> ofHelp() {
    return Stream.of(
        read("the telephone number", CUSTOMER::phone, Support.class),
        read("where to answer", TICKET::email, Support.class, Complaints.class));
  }

  @ParameterizedTest
  @MethodSource("ofHelp")
  @Promise(
      value = {"directcode-11", "directcode-36", "directcode-37"},
      status = Status.ENFORCED)
  void nobody_is_called_or_written_to_but_to_help(Read read) throws Exception {
    isReadForItsPurposesOnly(read);
  }

  static Stream<Read> ofAccounts() {
    return Stream.of(
        read("the username", ACCOUNT::username, SecurityAndFraud.class),
        read("the password", ACCOUNT::password, SecurityAndFraud.class),
        read("where from", EVENT::address, SecurityAndFraud.class, LoginOverview.class));
  }

  @ParameterizedTest
  @MethodSource("ofAccounts")
  @Promise(
      value = {"directcode-12", "directcode-15", "directcode-38"},
      status = Status.ENFORCED)
  void what_secures_an_account_is_read_to_secure_it(Read read) throws Exception {
    isReadForItsPurposesOnly(read);
  }

  static Stream<Read> ofPayments() {
    return Stream.of(
        read("the account number", CUSTOMER::iban, Invoicing.class),
        read("the account holder", CUSTOMER::accountHolder, Invoicing.class),
        read("the reference", ORDER::paymentReference, Invoicing.class));
  }

  @ParameterizedTest
  @MethodSource("ofPayments")
  @Promise(value = "directcode-16", status = Status.ENFORCED)
  void how_somebody_pays_is_read_for_invoices(Read read) throws Exception {
    isReadForItsPurposesOnly(read);
  }

  static Stream<Read> ofApplicants() {
    return Stream.of(
        read("the name", APPLICATION::name, Recruitment.class),
        read("the CV", APPLICATION::curriculumVitae, Recruitment.class),
        read("the letter", APPLICATION::motivation, Recruitment.class),
        read("the portfolio", APPLICATION::portfolio, Recruitment.class));
  }

  @ParameterizedTest
  @MethodSource("ofApplicants")
  @Promise(
      value = {"directcode-19", "directcode-20", "directcode-39"},
      status = Status.ENFORCED)
  void an_application_is_read_to_judge_it(Read read) throws Exception {
    isReadForItsPurposesOnly(read);
  }

  static Stream<Read> ofLogFiles() {
    return Stream.of(
        read("the address", REQUEST::address, ServerLogs.class),
        read("what was asked", REQUEST::asked, ServerLogs.class),
        read("the browser", REQUEST::browserVersion, ServerLogs.class));
  }

  @ParameterizedTest
  @MethodSource("ofLogFiles")
  @Promise(value = "directcode-30", status = Status.ENFORCED)
  void log_files_are_read_to_find_faults_and_attackers(Read read) throws Exception {
    isReadForItsPurposesOnly(read);
  }

  static Stream<Read> ofSites() {
    return Stream.of(
        read("who signed in", SESSION::account, ServiceAccess.class),
        read("the basket", BASKET::plans, SiteFunctions.class));
  }

  @ParameterizedTest
  @MethodSource("ofSites")
  @Promise(
      value = {"directcode-33", "directcode-34"},
      status = Status.ENFORCED)
  void session_and_basket_serve_the_site_and_nothing_else(Read read) throws Exception {
    isReadForItsPurposesOnly(read);
  }

  @Test
  @Promise(value = "directcode-44", status = Status.ENFORCED)
  void code_without_a_purpose_reads_nothing() {
    assertThat(
            Stream.of(
                    ofContracts(),
                    ofMail(),
                    ofHelp(),
                    ofAccounts(),
                    ofPayments(),
                    ofApplicants(),
                    ofLogFiles(),
                    ofSites())
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
