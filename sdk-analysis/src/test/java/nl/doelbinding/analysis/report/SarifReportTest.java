package nl.doelbinding.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.testing.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

  static Stream<ReportInput> inputs() {
    return Stream.of(Inputs.empty(), Inputs.few(), Inputs.hostile(), Inputs.many(100));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void the_document_keeps_to_the_schema_of_oasis(ReportInput input) {
    assertThat(Schemas.sarifErrors(render(input))).isEmpty();
  }

  @Test
  void the_schema_is_one_that_refuses() {
    String json = render(Inputs.few());

    assertThat(Schemas.sarifErrors(json.replace("\"level\": \"error\"", "\"level\": \"grave\"")))
        .isNotEmpty();
    assertThat(Schemas.sarifErrors(json.replace("old%20one.jar", "old one.jar"))).isNotEmpty();
  }

  @Test
  void every_rule_is_described_and_every_result_points_at_its_own() {
    JsonNode run = run(Inputs.few());
    JsonNode rules = run.at("/tool/driver/rules");

    assertThat(rules).hasSize(Rules.all().size());
    assertThat(results(run))
        .allSatisfy(
            result ->
                assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
                    .isEqualTo(result.get("ruleId")));
  }

  @Test
  void places_are_relative_to_the_repository_and_quoted() {
    assertThat(results(run(Inputs.few())))
        .extracting(
            result -> result.at("/locations/0/physicalLocation/artifactLocation/uri").asString(),
            result -> result.at("/locations/0/physicalLocation/region/startLine").asInt())
        .contains(
            tuple("core/src/main/java/nl/acme/Customer.java", 31),
            tuple("nl/acme/Customer.java", 1),
            tuple("core/lib/old%20one.jar", 1),
            tuple("core/doelbinding.yaml", 1));
    assertThat(render(Inputs.few())).contains("\"uriBaseId\": \"%SRCROOT%\"");
  }

  @Test
  void a_finding_keeps_its_fingerprint_when_lines_move_and_shares_it_with_none() {
    List<String> before = fingerprints(moved(1));

    assertThat(fingerprints(moved(99))).isEqualTo(before);
    assertThat(before).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void what_was_accepted_is_suppressed() {
    List<JsonNode> suppressed =
        results(run(Inputs.few())).stream().filter(result -> result.has("suppressions")).toList();

    assertThat(suppressed).hasSize(1);
    assertThat(suppressed.get(0).at("/suppressions/0/status").asString()).isEqualTo("accepted");
  }

  @Test
  void no_more_than_github_shows_are_written_and_that_is_said() {
    JsonNode run = run(Inputs.many(5_001));

    assertThat(run.get("results")).hasSize(5_000);
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asString())
        .startsWith("There are 5001 findings; the worst 5000 are here.");
    assertThat(
            run(Inputs.many(5_000)).at("/invocations/0/toolExecutionNotifications").isMissingNode())
        .isTrue();
  }

  @Test
  void input_that_was_not_read_is_no_success() {
    assertThat(run(Inputs.few()).at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(run(Inputs.many(1)).at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
  }

  private static ReportInput moved(int line) {
    return ReportInput.of(
        "shop",
        "",
        List.of(
            Inputs.undeclared("nl.acme.A", "email", Confidence.SURE, line),
            Inputs.undeclared("nl.acme.A", "email", Confidence.LIKELY, line + 1),
            Inputs.undeclared("nl.acme.B", "email", Confidence.SURE, line)),
        List.of(),
        Origins.unknown());
  }

  private static List<String> fingerprints(ReportInput input) {
    return results(run(input)).stream()
        .map(result -> result.at("/partialFingerprints/ruleAndSubject~1v1").asString())
        .toList();
  }

  private static List<JsonNode> results(JsonNode run) {
    return StreamSupport.stream(run.get("results").spliterator(), false).toList();
  }

  private static JsonNode run(ReportInput input) {
    return JsonMapper.shared().readTree(render(input)).at("/runs/0");
  }

  private static String render(ReportInput input) {
    return ReportFormat.SARIF.report().render(input);
  }
}
