package nl.doelbinding.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.ModuleCoordinates;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.Registers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimGapsTest {

  private static final String SUPPORT =
      """
      @Purpose(name = "Vragen", description = "Vragen beantwoorden", legalBasis = LegalBasis.CONTRACT,
          retention = "P1Y", recipients = {Courier.class, Host.class})
      @Profiling
      @StoredIn(system = "archive", country = "US")
      public interface Support {}
      """;

  private static final String COURIER =
      """
      @Recipient(name = "Koerier", role = Recipient.Role.CONTROLLER, country = "GB")
      @Transfer(safeguard = Safeguard.SCC, agreement = "of 2026-01-02")
      @RecipientTerms(sold = true)
      public interface Courier {}
      """;

  private static final String HOST =
      """
      @Recipient(name = "Host", role = Recipient.Role.PROCESSOR, country = "NL")
      @Agreement("of 2026-01-01")
      public interface Host {}
      """;

  private static final String DESK =
      """
      @DataSubject("customer")
      @Cookie(name = "session", category = Cookie.Kind.FUNCTIONAL, lifetime = "SESSION")
      @Cookie(name = "visits", category = Cookie.Kind.ANALYTICS, lifetime = "P1Y",
          data = Category.COOKIE_ID)
      public class Desk {
        @PersonalData(purpose = Support.class, category = Category.USER_AGENT)
        @Collected(from = Collected.Source.OBSERVED)
        String browser;

        @AutomatedDecision(purpose = Support.class, logic = "score", effects = "refusal")
        boolean decide() { return false; }
      }
      """;

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no-automated-decisions | nl.acme.Support decides without a person",
        "functional-cookies-only | cookie visits is ANALYTICS",
        "no-third-parties | recipient courier receives data as CONTROLLER",
        "consent-only | nl.acme.Support rests on [CONTRACT]",
        "no-personal-data-in-cookies | cookie visits holds COOKIE_ID",
        "no-profiling | nl.acme.Support profiles people",
        "no-sale | recipient courier buys data"
      })
  void a_claim_that_the_code_contradicts_names_what_contradicts_it(String claim, String fact)
      throws IOException {
    assertThat(violations("[" + claim + "]", SUPPORT, COURIER, HOST, DESK))
        .extracting(Violation::message)
        .containsExactly(fact + ", and doelbinding.yaml claims " + claim);
  }

  @Test
  void a_transfer_is_one_of_recipients_and_of_storage() throws IOException {
    assertThat(violations("[no-transfers-outside-eea]", SUPPORT, COURIER, HOST, DESK))
        .extracting(Violation::subject)
        .containsExactly("nl.acme.Support", "recipient courier");
  }

  @Test
  void whatever_is_observed_beside_the_address_contradicts_that_it_is_all() throws IOException {
    assertThat(
            violations("[only-ip-address-collected-automatically]", SUPPORT, COURIER, HOST, DESK))
        .extracting(Violation::subject)
        .containsExactly("cookie session", "cookie visits", "nl.acme.Support");
  }

  @Test
  void what_nobody_claims_nobody_contradicts() throws IOException {
    assertThat(violations("[]", SUPPORT, COURIER, HOST, DESK)).isEmpty();
  }

  @Test
  void claims_that_hold_are_left_alone() throws IOException {
    assertThat(
            violations(
                "[no-automated-decisions, functional-cookies-only, no-third-parties,"
                    + " consent-only, no-personal-data-in-cookies, no-transfers-outside-eea,"
                    + " no-profiling, no-sale, only-ip-address-collected-automatically,"
                    + " no-dpo-needed]",
                """
                @Purpose(name = "Vragen", description = "Vragen beantwoorden",
                    legalBasis = LegalBasis.CONSENT, retention = "until consent-withdrawn",
                    recipients = Host.class)
                public interface Support {}
                """,
                HOST))
        .isEmpty();
  }

  @Test
  void who_sets_a_cookie_is_a_third_party_unless_it_is_a_processor() {
    String yaml =
        """
        organisation: {name: Acme}
        claims: [no-third-parties]
        cookies:
          - {name: a, category: FUNCTIONAL, lifetime: P1D, thirdParty: Host}
          - {name: b, category: FUNCTIONAL, lifetime: P1D, thirdParty: Reclamehuis}
        """;

    assertThat(Firm.gaps(yaml, SUPPORT.replace("Courier.class, ", ""), HOST))
        .filteredOn(violation -> violation.rule().equals(Rules.CLAIM_CONTRADICTED))
        .extracting(Violation::subject)
        .containsExactly("cookie b");
  }

  private List<Violation> violations(String claims, String... types) throws IOException {
    Path configuration = directory.resolve("doelbinding.yaml");
    Files.writeString(configuration, "organisation: {name: Acme}\nclaims: " + claims + "\n");
    Path classes =
        Compilation.compile(
            Files.createDirectories(directory.resolve("classes")),
            List.of(),
            Stream.of(types).map(Registers::acme).toArray(String[]::new));
    return Analysis.run(
            new AnalysisRequest(
                List.of(classes),
                List.of(),
                List.of(),
                directory,
                configuration,
                new ModuleCoordinates("acme", "shop", "1")))
        .violations()
        .stream()
        .filter(violation -> violation.rule().equals(Rules.CLAIM_CONTRADICTED))
        .toList();
  }
}
