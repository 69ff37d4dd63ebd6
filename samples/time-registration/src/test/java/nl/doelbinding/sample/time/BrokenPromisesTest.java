package nl.doelbinding.sample.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.doelbinding.sample.testing.build.BuildOutcome;
import nl.doelbinding.sample.testing.build.SampleBuild;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody could write, in good faith, that would break the statement; the build fails. */
class BrokenPromisesTest {

  private static final String PACKAGE = "nl.doelbinding.sample.time.data.";

  @TempDir Path directory;
  private SampleBuild build;

  @BeforeEach
  void copy() {
    build = SampleBuild.in(directory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lastName", "gender", "postalCode", "phoneNumber", "email", "ipAddress"})
  @Promise(
      value = {"nutomix-12", "nutomix-13", "nutomix-14", "nutomix-15", "nutomix-16", "nutomix-17"},
      status = Status.CHECKED)
  void no_data_is_collected_that_the_list_leaves_out(String field) {
    assertThat(
            with(
                    "Visitor",
                    """
                    @DataSubject("visitor")
                    class Visitor {
                      String %s;
                    }
                    """
                        .formatted(field))
                .unaccepted())
        .contains("DB-101 Visitor." + field);
  }

  @Test
  void nothing_is_kept_that_serves_no_purpose() {
    assertThat(
            with(
                    "Question",
                    """
                    @DataSubject("correspondent")
                    class Question {
                      @PersonalData(purpose = {}, category = Category.DATE_OF_BIRTH)
                      java.time.LocalDate birthDate;
                    }
                    """)
                .unaccepted())
        .contains("DB-205 Question.birthDate");
  }

  @Test
  @Promise(value = "nutomix-03", status = Status.CHECKED)
  void data_is_sold_to_nobody() {
    assertThat(
            with(
                    "Trader",
                    """
                    @Recipient(name = "Adressenhandel Voorbeeld B.V.",
                        role = Recipient.Role.THIRD_PARTY, country = "NL")
                    @RecipientTerms(sold = true)
                    @Purpose(name = "Verhandelen", description = "Adressen van klanten aanbieden",
                        legalBasis = LegalBasis.CONSENT, retention = "until consent-withdrawn",
                        recipients = Trader.class)
                    interface Trader {}
                    """)
                .unaccepted())
        .anyMatch(finding -> finding.startsWith("DB-218 "));
  }

  @Test
  @Promise(value = "nutomix-08", status = Status.CHECKED)
  void an_interest_is_not_relied_on_without_being_named() {
    assertThat(
            with(
                    "Survey",
                    """
                    @Purpose(name = "Enquête", description = "Vragen wat klanten van ons vinden",
                        legalBasis = LegalBasis.LEGITIMATE_INTEREST, retention = "P1M")
                    interface Survey {}
                    """)
                .unaccepted())
        .contains("DB-211 Survey");
  }

  @Test
  @Promise(value = "nutomix-27", status = Status.CHECKED)
  void a_cookie_that_follows_visitors_is_not_set() {
    assertThat(
            with(
                    "Banners",
                    """
                    @Cookie(name = "follow", category = Cookie.Kind.ADVERTISING, lifetime = "P1Y",
                        purpose = nl.doelbinding.sample.time.purpose.Website.class)
                    class Banners {}
                    """)
                .unaccepted())
        .anyMatch(finding -> finding.startsWith("DB-218 "));
  }

  @Test
  @Promise(value = "nutomix-34", status = Status.CHECKED)
  void a_machine_decides_about_nobody() {
    assertThat(
            with(
                    "Scoring",
                    """
                    @AutomatedDecision(
                        purpose = nl.doelbinding.sample.time.purpose.ContractAndInvoicing.class,
                        logic = "een score", effects = "geen licentie")
                    class Scoring {}
                    """)
                .unaccepted())
        .anyMatch(finding -> finding.startsWith("DB-218 "));
  }

  @Test
  void nothing_is_kept_by_law_without_naming_the_law() {
    build.declarations().stream()
        .filter(declaration -> declaration.toString().endsWith(": @LegalDuty"))
        .forEach(build::without);

    assertThat(build.run().unaccepted()).contains("DB-212 ContractAndInvoicing");
  }

  @Test
  void nobody_gets_data_of_whom_is_not_told_who_it_is() {
    assertThat(
            with(
                    "Letter",
                    """
                    @DataSubject("customer-contact")
                    class Letter {
                      interface Printer {}

                      @PersonalData(
                          purpose = nl.doelbinding.sample.time.purpose.ContractAndInvoicing.class,
                          category = Category.ADDRESS)
                      @SentTo(Printer.class)
                      String street;
                    }
                    """)
                .unaccepted())
        .anyMatch(finding -> finding.startsWith("DB-206 "));
  }

  @Test
  @Promise(value = "nutomix-57", status = Status.CHECKED)
  void every_build_goes_over_what_the_statement_says() {
    assertThat(
            with(
                    "Forever",
                    """
                    @Purpose(name = "Archief", description = "Oude vragen nog eens nalezen",
                        legalBasis = LegalBasis.CONTRACT, retention = "zo lang als nodig")
                    interface Forever {}
                    """)
                .unaccepted())
        .contains("DB-201 Forever");
  }

  private BuildOutcome with(String name, String source) {
    return build
        .withSource(
            PACKAGE + name,
            "package nl.doelbinding.sample.time.data;\n"
                + "import nl.doelbinding.annotations.*;\n"
                + source)
        .run();
  }
}
