package nl.doelbinding.sample.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import nl.doelbinding.analysis.diff.Change;
import nl.doelbinding.analysis.diff.ChangeKind;
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

  private static final String PACKAGE = "nl.doelbinding.sample.hosting.data";

  @TempDir Path directory;
  private SampleBuild build;

  @BeforeEach
  void copy() {
    build = SampleBuild.in(directory);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Contract", "Support", "SecurityAndFraud", "Updates"})
  @Promise(value = "directcode-02", status = Status.CHECKED)
  void what_is_for_the_contract_gets_no_other_basis_unseen(String purpose) {
    assertThat(onBasis(purpose, "PUBLIC_TASK").changes())
        .extracting(Change::kind)
        .contains(ChangeKind.BASIS_CHANGED);
  }

  @Test
  @Promise(value = "directcode-17", status = Status.CHECKED)
  void nothing_is_kept_for_the_tax_authority_without_naming_the_law() {
    build.declarations().stream()
        .filter(declaration -> declaration.annotation().equals("LegalDuty"))
        .forEach(build::without);

    assertThat(build.run().unaccepted()).contains("DB-212 Invoicing", "DB-228 Contract");
  }

  @Test
  void what_has_no_star_is_not_kept_as_long_as_the_rest() {
    assertThat(
            with(
                    "Credentials",
                    """
                    record Credentials(
                        @PersonalData(
                            purpose = nl.doelbinding.sample.hosting.purpose.SecurityAndFraud.class,
                            category = Category.CREDENTIALS,
                            retention = "P7Y after contract-ended")
                        String password) {}
                    """)
                .unaccepted())
        .contains("DB-228 SecurityAndFraud");
  }

  @ParameterizedTest
  @ValueSource(strings = {"email", "phoneNumber", "fullName"})
  @Promise(
      value = {"directcode-18", "directcode-31"},
      status = Status.CHECKED)
  void nothing_of_whoever_makes_contact_is_kept_undeclared(String field) {
    assertThat(
            with(
                    "Caller",
                    """
                    @DataSubject("correspondent")
                    class Caller {
                      String %s;
                    }
                    """
                        .formatted(field))
                .unaccepted())
        .contains("DB-101 Caller." + field);
  }

  @Test
  @Promise(value = "directcode-28", status = Status.CHECKED)
  void what_servers_write_by_themselves_is_not_kept_for_ever() {
    BuildOutcome outcome =
        build
            .withSource(
                "nl.doelbinding.sample.hosting.purpose.ServerLogs",
                """
                package nl.doelbinding.sample.hosting.purpose;

                import nl.doelbinding.annotations.*;

                @Purpose(id = "server-logs", name = "Serverlogboeken",
                    description = "Fouten oplossen", legalBasis = LegalBasis.LEGITIMATE_INTEREST)
                @LegitimateInterest("De diensten bereikbaar houden")
                public interface ServerLogs {}
                """)
            .run();

    assertThat(outcome.unaccepted()).contains("DB-202 ServerLogLine.address");
  }

  @Test
  @Promise(value = "directcode-24", status = Status.CHECKED)
  void a_cookie_that_is_not_functional_is_not_set() {
    assertThat(
            with(
                    "Banners",
                    """
                    @Cookie(name = "follow", category = Cookie.Kind.ADVERTISING, lifetime = "P1Y",
                        purpose = nl.doelbinding.sample.hosting.purpose.ContentPersonalisation.class)
                    class Banners {}
                    """)
                .unaccepted())
        .anyMatch(finding -> finding.startsWith("DB-218 "));
  }

  @Test
  @Promise(value = "directcode-26", status = Status.CHECKED)
  void the_delivery_network_gets_no_address_without_a_safeguard() {
    build.declarations().stream()
        .filter(declaration -> declaration.annotation().equals("Transfer"))
        .forEach(build::without);

    assertThat(build.run().unaccepted()).contains("DB-215 DeliveryNetwork");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Analytics", "Improvement", "ContentPersonalisation"})
  void what_needs_consent_does_not_go_on_without_it_unseen(String purpose) {
    assertThat(onBasis(purpose, "CONTRACT").changes())
        .extracting(Change::kind)
        .contains(ChangeKind.BASIS_CHANGED);
  }

  private BuildOutcome onBasis(String purpose, String basis) {
    String id = purpose.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return build
        .withSource(
            "nl.doelbinding.sample.hosting.purpose." + purpose,
            """
            package nl.doelbinding.sample.hosting.purpose;

            import nl.doelbinding.annotations.*;

            @Purpose(id = "%s", name = "Anders", description = "Iets anders dan eerst",
                legalBasis = LegalBasis.%s, retention = "P1M")
            public interface %s {}
            """
                .formatted(id, basis, purpose))
        .run();
  }

  private BuildOutcome with(String name, String source) {
    return build
        .withSource(
            PACKAGE + "." + name,
            "package " + PACKAGE + ";\nimport nl.doelbinding.annotations.*;\n" + source)
        .run();
  }
}
