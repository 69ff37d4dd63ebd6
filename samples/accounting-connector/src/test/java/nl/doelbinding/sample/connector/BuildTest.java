package nl.doelbinding.sample.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.doelbinding.sample.connector.purpose.CookieCompany;
import nl.doelbinding.sample.connector.purpose.CustomerAccount;
import nl.doelbinding.sample.connector.purpose.DirectMarketing;
import nl.doelbinding.sample.connector.purpose.PaidSubscription;
import nl.doelbinding.sample.connector.purpose.PortalAccess;
import nl.doelbinding.sample.testing.build.BuildOutcome;
import nl.doelbinding.sample.testing.build.SampleBuild;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.testing.promise.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promises that the build does not let anybody break. */
class BuildTest {

  private static final Path SOURCES = Path.of("src", "main", "java");

  @TempDir Path directory;

  @Test
  @Promise(value = "codex-01", status = Status.CHECKED)
  void a_statement_without_a_date_is_refused() {
    assertThat(withConfiguration("  effectiveFrom: 2026-11-01\n", "").unaccepted())
        .anyMatch(finding -> finding.startsWith("DB-249"));
  }

  @Test
  void requests_that_go_nowhere_are_refused() {
    assertThat(
            withConfiguration("  contact: privacy@koppelhuis.example\n  deadline", "  deadline")
                .unaccepted())
        .anyMatch(finding -> finding.startsWith("DB-242"));
  }

  @Test
  @Promise(value = "codex-48", status = Status.CHECKED)
  void a_statement_that_names_no_authority_is_refused() {
    assertThat(
            withConfiguration(
                    """
                    supervisoryAuthority:
                      name: Autoriteit Persoonsgegevens
                      url: https://www.autoriteitpersoonsgegevens.nl
                      address: Hoge Nieuwstraat 8, 2514 EL Den Haag
                      phone: "088 180 52 50"
                    """,
                    "")
                .unaccepted())
        .anyMatch(finding -> finding.startsWith("DB-238"));
  }

  @ParameterizedTest
  @ValueSource(classes = {PortalAccess.class, PaidSubscription.class, CustomerAccount.class})
  @Promise(
      value = {"codex-07", "codex-11", "codex-16"},
      status = Status.CHECKED)
  void another_basis_than_the_contract_does_not_pass_unseen(Class<?> purpose) throws Exception {
    BuildOutcome outcome = with(purpose, "LegalBasis.CONTRACT", "LegalBasis.CONSENT");

    assertThat(outcome.changes()).anyMatch(change -> change.kind().name().equals("BASIS_CHANGED"));
  }

  @Test
  @Promise(value = "codex-14", status = Status.CHECKED)
  void a_password_that_is_kept_as_it_is_is_refused() {
    assertThat(without("Customer.passwordHash: @Protection").unaccepted())
        .contains("DB-255 Customer.passwordHash");
  }

  @Test
  @Promise(
      value = {"codex-15", "codex-45"},
      status = Status.CHECKED)
  void a_further_kind_of_data_does_not_pass_unseen() {
    BuildOutcome outcome =
        SampleBuild.in(directory)
            .withSource(
                "nl.doelbinding.sample.connector.data.Birthday",
                """
                package nl.doelbinding.sample.connector.data;

                @nl.doelbinding.annotations.DataSubject("customer")
                class Birthday {
                  @nl.doelbinding.annotations.PersonalData(
                      purpose = nl.doelbinding.sample.connector.purpose.CustomerAccount.class)
                  java.time.LocalDate birthDate;

                  String birthPlace;
                }
                """)
            .run();

    assertThat(outcome.changes())
        .as("declared")
        .anyMatch(
            change ->
                change.kind().name().equals("CATEGORY_ADDED")
                    && change.activities().contains("account"));
    assertThat(outcome.unaccepted()).as("not declared").contains("DB-101 Birthday.birthPlace");
  }

  @Test
  void advertising_that_nobody_can_object_to_is_refused() throws Exception {
    BuildOutcome outcome = with(DirectMarketing.class, "until advertising-objected", "P2Y");

    assertThat(outcome.unaccepted()).contains("DB-230 DirectMarketing");
  }

  @Test
  @Promise(value = "codex-30", status = Status.CHECKED)
  void a_partner_outside_the_union_without_a_safeguard_is_refused() {
    assertThat(without("SupportPartner: @Transfer").unaccepted()).contains("DB-215 SupportPartner");
  }

  @Test
  @Promise(value = "codex-37", status = Status.CHECKED)
  void the_agreement_with_who_places_cookies_is_not_lost_unseen() {
    assertThat(without("CookieCompany: @Agreement").changes())
        .anyMatch(change -> change.kind().name().equals("AGREEMENT_REMOVED"));
  }

  @Test
  @Promise(value = "codex-38", status = Status.CHECKED)
  void who_places_cookies_for_its_own_ends_cannot_be_called_a_processor() throws Exception {
    assertThat(with(CookieCompany.class, "Role.CONTROLLER", "Role.PROCESSOR").unaccepted())
        .anyMatch(finding -> finding.startsWith("DB-269"));
  }

  @Test
  @Promise(value = "codex-40", status = Status.CHECKED)
  void a_processor_without_an_agreement_is_refused() {
    assertThat(without("SearchCompany: @Agreement").unaccepted()).contains("DB-216 SearchCompany");
  }

  @Test
  void statistics_of_full_addresses_are_refused() {
    assertThat(without("Visit.ipAddress: @Protection").unaccepted()).contains("DB-253 Analytics");
  }

  private BuildOutcome withConfiguration(String text, String replacement) {
    return SampleBuild.in(directory).withConfiguration(text, replacement).run();
  }

  private BuildOutcome without(String declaration) {
    SampleBuild build = SampleBuild.in(directory);
    return build
        .without(
            build.declarations().stream()
                .filter(found -> found.toString().equals(declaration))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing declares " + declaration)))
        .run();
  }

  private BuildOutcome with(Class<?> changed, String text, String replacement) throws IOException {
    Path file = SOURCES.resolve(changed.getName().replace('.', '/') + ".java");
    String source = Files.readString(file);
    assertThat(source).contains(text);
    return SampleBuild.in(directory)
        .withSource(changed.getName(), source.replace(text, replacement))
        .run();
  }
}
