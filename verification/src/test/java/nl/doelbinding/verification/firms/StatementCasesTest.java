package nl.doelbinding.verification.firms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.verification.firms.StatementCase.Kind;
import nl.doelbinding.verification.firms.StatementCase.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * All that is wrong with the five statements: what the tool reports of it, and why not the rest.
 */
class StatementCasesTest {

  static Stream<StatementCase> reported() {
    return StatementCase.all().stream().filter(StatementCase::isReported);
  }

  @ParameterizedTest
  @MethodSource("reported")
  void what_is_said_to_be_reported_is_reported(StatementCase one) {
    assertThat(Firm.of(one.firm()).findings()).containsAll(one.rules());
  }

  @Test
  void what_is_not_reported_has_a_reason() {
    assertThat(StatementCase.all())
        .allMatch(one -> one.isReported() == (one.why() == null))
        .allMatch(one -> one.isReported() || one.but() == null);
  }

  @Test
  void every_rule_that_is_named_exists() {
    Set<String> ids = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());

    assertThat(reported().flatMap(one -> one.rules().stream()).map(Reported::rule))
        .allMatch(ids::contains);
  }

  @Test
  void there_are_as_many_as_people_counted() {
    assertThat(StatementCase.all().stream().filter(one -> one.kind() == Kind.contradiction))
        .hasSize(35);
    assertThat(StatementCase.all().stream().filter(one -> one.kind() == Kind.gap)).hasSize(57);
    long reported = reported().count();
    long full = reported().filter(StatementCase::isReportedInFull).count();
    System.out.printf(
        "%d of 92 contradictions and gaps reported, %d of them in part%n",
        reported, reported - full);
    assertThat(reported).isGreaterThanOrEqualTo(80);
  }

  @ParameterizedTest
  @EnumSource
  void they_are_those_that_people_noted_down(Firm firm) {
    JsonNode facts = SharedSeeds.facts(firm);

    assertThat(numbered(firm, Kind.contradiction))
        .isEqualTo(numbered(facts.path("contradictions")));
    assertThat(numbered(firm, Kind.gap)).isEqualTo(numbered(facts.path("gaps")));
  }

  private static List<String> numbered(Firm firm, Kind kind) {
    return StatementCase.all().stream()
        .filter(one -> one.firm().equals(firm.id()) && one.kind() == kind)
        .map(one -> one.number() + ": " + one.article())
        .toList();
  }

  private static List<String> numbered(JsonNode stated) {
    List<String> result = new ArrayList<>();
    stated.forEach(one -> result.add(result.size() + 1 + ": " + one.path("article").asString()));
    return result;
  }
}
