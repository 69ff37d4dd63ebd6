package nl.doelbinding.analysis.check;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimCheckTest {

  private static final String IMPORTS = "package nl.acme;\nimport nl.doelbinding.annotations.*;\n";

  private static final String SUPPORT =
      """
      @Purpose(name = "Vragen", description = "Vragen beantwoorden", legalBasis = LegalBasis.CONTRACT,
          retention = "P1Y", recipients = {Courier.class, Host.class})
      @DataSubject("customer")
      public interface Support {}
      """;

  private static final String COURIER =
      """
      @Recipient(name = "Koerier", role = Recipient.Role.CONTROLLER, country = "NL")
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
      @Cookie(name = "session", category = Cookie.Kind.FUNCTIONAL, lifetime = "SESSION")
      @Cookie(name = "visits", category = Cookie.Kind.ANALYTICS, lifetime = "P1Y")
      public class Desk {
        @AutomatedDecision(purpose = Support.class, logic = "score", effects = "refusal")
        boolean decide() { return false; }
      }
      """;

  @TempDir private Path directory;

  @Test
  void a_claim_that_the_code_contradicts_names_what_contradicts_it() throws IOException {
    assertThat(violations("[no-automated-decisions, functional-cookies-only, no-third-parties]"))
        .extracting(Violation::message)
        .containsExactly(
            "cookie visits is ANALYTICS, and doelbinding.yaml claims functional-cookies-only",
            "nl.acme.Desk.decide() decides without a person, and doelbinding.yaml claims"
                + " no-automated-decisions",
            "recipient courier receives data as CONTROLLER, and doelbinding.yaml claims"
                + " no-third-parties");
  }

  @Test
  void what_nobody_claims_nobody_contradicts() throws IOException {
    assertThat(violations("[]")).isEmpty();
  }

  private List<Violation> violations(String claims) throws IOException {
    Path configuration = directory.resolve("doelbinding.yaml");
    Files.writeString(configuration, "organisation: {name: Acme}\nclaims: " + claims + "\n");
    Path classes =
        Compilation.compile(
            Files.createDirectories(directory.resolve("classes")),
            List.of(),
            Stream.of(SUPPORT, COURIER, HOST, DESK).map(IMPORTS::concat).toArray(String[]::new));
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
