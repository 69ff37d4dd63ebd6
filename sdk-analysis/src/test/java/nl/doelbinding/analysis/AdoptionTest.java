package nl.doelbinding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doelbinding.analysis.baseline.Baseline;
import nl.doelbinding.analysis.baseline.BaselineChoice;
import nl.doelbinding.analysis.baseline.BaselineText;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.testing.Compilation;
import nl.doelbinding.analysis.testing.Organisation;
import nl.doelbinding.analysis.testing.Registers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String ORGANISATION = Organisation.COMPLETE;
  private static final String PURPOSE =
      """
      @Purpose(name = "Hulp", description = "Vragen van klanten beantwoorden",
          legalBasis = LegalBasis.CONTRACT, retention = "P1Y")
      @DataSubject("customer")
      public interface Support {}
      """;

  /** One declared, one not, one that may be. */
  private static final String CUSTOMER =
      """
      @Collected(provision = Collected.Provision.OPTIONAL)
      public class Customer {
        @PersonalData(purpose = Support.class) String email;
        java.time.LocalDate birthDate;
        @NotPersonalData("of the firm") String phoneNumber;
      }
      """;

  @TempDir private Path base;

  @BeforeEach
  void compile() throws IOException {
    Compilation.compile(
        base.resolve("classes"),
        List.of(),
        Stream.of(PURPOSE, CUSTOMER).map(Registers::acme).toArray(String[]::new));
    configure("");
  }

  @Test
  void without_a_baseline_everything_counts() {
    assertThat(check().violations())
        .extracting(Violation::toString)
        .singleElement()
        .asString()
        .startsWith("[DB-101] nl.acme.Customer.birthDate");
  }

  @Test
  void what_the_usual_baseline_accepts_is_shown_apart() throws IOException {
    accept(check().violations(), TODAY.plusDays(1));

    AnalysisResult result = check();

    assertThat(result.violations()).isEmpty();
    assertThat(result.accepted())
        .extracting(Violation::subject)
        .containsExactly("nl.acme.Customer.birthDate");
    assertThat(result.adoption().notes())
        .containsExactly("1 accepted by the baseline", "coverage 66 %: 2 of 3");
  }

  @Test
  void an_entry_that_has_expired_is_named_with_its_line_and_its_finding_counts()
      throws IOException {
    accept(check().violations(), TODAY.minusDays(1));

    assertThat(check().violations())
        .extracting(Violation::toString)
        .satisfiesExactly(
            finding -> assertThat(finding).startsWith("[DB-101]"),
            entry ->
                assertThat(entry)
                    .isEqualTo(
                        "[DB-121] nl.acme.Customer.birthDate was accepted for DB-101 until"
                            + " 2026-11-21 and is still there (doelbinding-baseline.txt:4)"));
  }

  @Test
  void an_entry_that_is_stale_is_a_note() throws IOException {
    accept(check().violations(), null);
    String file = Files.readString(base.resolve(Baseline.FILE_NAME));
    Files.writeString(
        base.resolve(Baseline.FILE_NAME), file + "DB-101 | nl.acme.Customer.gone | | debt\n");

    AnalysisResult result = check();

    assertThat(result.hasErrors()).isFalse();
    assertThat(result.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation)
                  .hasToString(
                      "[DB-120] nl.acme.Customer.gone does not break DB-101 any more, and the"
                          + " baseline still accepts it (doelbinding-baseline.txt:5)");
              assertThat(violation.cure()).contains("doelbinding:baseline");
            });
  }

  @Test
  void a_baseline_that_the_configuration_names_must_be_there() throws IOException {
    configure("baseline: privacy/accepted.txt\n");

    assertThat(check().unusableInput())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation)
                  .hasToString(
                      "[DB-005] privacy/accepted.txt does not exist, so nothing can be accepted"
                          + " (accepted.txt)");
              assertThat(violation.cure()).contains("doelbinding:baseline");
            });
  }

  @Test
  void a_broken_baseline_accepts_nothing_and_is_named_with_its_line() throws IOException {
    Files.writeString(base.resolve(Baseline.FILE_NAME), "# ours\nDB-101 | a.B.c | soon | debt\n");

    assertThat(check().violations())
        .extracting(Violation::toString)
        .contains(
            "[DB-005] doelbinding-baseline.txt, line 2, ends on \"soon\", which is no date"
                + " (doelbinding-baseline.txt:2)")
        .anyMatch(line -> line.startsWith("[DB-101]"));
  }

  @Test
  void a_rule_has_the_severity_that_the_team_gives_it() throws IOException {
    configure("rules: {DB-101: warning}\n");

    assertThat(check().violations())
        .extracting(Violation::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void what_is_sure_and_what_is_likely_can_differ() throws IOException {
    configure("rules: {DB-101: {sure: error, likely: info}}\n");

    assertThat(check().violations())
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.severity())
                    .isEqualTo(
                        switch (violation.finding().confidence()) {
                          case SURE -> Severity.ERROR;
                          case LIKELY -> Severity.INFO;
                          case POSSIBLE -> null;
                        }));
  }

  @Test
  void a_rule_that_is_off_is_not_shown() throws IOException {
    configure("rules: {DB-101: off}\n");

    assertThat(check().violations()).isEmpty();
  }

  @Test
  void what_is_found_in_a_class_that_is_left_out_is_only_counted() throws IOException {
    configure("exclude: [nl.acme.Customer]\n");

    AnalysisResult result = check();

    assertThat(result.violations()).isEmpty();
    assertThat(result.adoption().notes()).containsExactly("1 in classes left out by exclude");
    assertThat(result.register().activities()).isNotEmpty();
  }

  @Test
  void too_little_coverage_is_an_error_also_where_the_baseline_accepts_the_rest()
      throws IOException {
    accept(check().violations(), null);
    configure("coverage: 67\n");

    assertThat(check().violations())
        .extracting(Violation::toString)
        .containsExactly(
            "[DB-122] shop: 66 % of the personal data is decided about (2 of 3), and 67 % is asked"
                + " for");
    configure("coverage: 66\n");
    assertThat(check().violations()).isEmpty();
  }

  @Test
  void a_module_without_personal_data_has_no_coverage() throws IOException {
    Compilation.compile(
        base.resolve("other"), List.of(), Registers.acme("public class Lamp { int watts; }"));
    configure("coverage: 100\n");

    AnalysisResult result = run(List.of(base.resolve("other")));

    assertThat(result.violations()).isEmpty();
    assertThat(result.adoption().notes()).isEmpty();
  }

  private AnalysisResult check() {
    return run(List.of(base.resolve("classes")));
  }

  private AnalysisResult run(List<Path> classes) {
    return Analysis.run(
        new AnalysisRequest(
            classes,
            List.of(),
            List.of(),
            base,
            base.resolve("doelbinding.yaml"),
            new ModuleCoordinates("nl.acme", "shop", "1.0"),
            new BaselineChoice(null, TODAY)));
  }

  private void accept(List<Violation> violations, @Nullable LocalDate until) throws IOException {
    Files.writeString(
        base.resolve(Baseline.FILE_NAME),
        BaselineText.of(Baseline.empty().accepting(violations, "debt", until)));
  }

  private void configure(String more) throws IOException {
    Files.writeString(base.resolve("doelbinding.yaml"), ORGANISATION + more);
  }
}
