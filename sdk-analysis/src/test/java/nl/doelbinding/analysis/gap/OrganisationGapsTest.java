package nl.doelbinding.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.analysis.rule.Rule;
import nl.doelbinding.analysis.rule.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationGapsTest {

  private static List<String> found(Rule rule, String yaml) {
    return Firm.gaps(yaml, Firm.SECURITY).stream()
        .filter(violation -> violation.rule().equals(rule))
        .map(Violation::message)
        .toList();
  }

  @Test
  void a_controller_can_be_written_to() {
    String nothing =
        Firm.yaml("  address: Voorbeeldstraat 1, Voorbeeldstad\n", "")
            .replace("  email: privacy@acme.example\n", "");

    assertThat(found(GapRules.CONTACT_MISSING, nothing))
        .containsExactly(
            "organisation has neither an address nor an e-mail address or telephone number");
    assertThat(found(GapRules.CONTACT_MISSING, Firm.yaml("  email: privacy@acme.example\n", "")))
        .isEmpty();
  }

  @Test
  void a_controller_is_named_in_full() {
    assertThat(
            found(GapRules.REGISTRATION_MISSING, Firm.yaml("  legalForm: private company\n", "")))
        .containsExactly("organisation has no legal form");
    assertThat(found(GapRules.REGISTRATION_MISSING, Firm.YAML)).isEmpty();
  }

  @Test
  void an_authority_and_a_measure_are_named() {
    String without =
        Firm.yaml("supervisoryAuthority: {name: Autoriteit Persoonsgegevens}\n", "")
            .replaceAll("(?m)^securityMeasures:\n.*\n", "");

    assertThat(found(GapRules.AUTHORITY_MISSING, without)).hasSize(1);
    assertThat(found(GapRules.MEASURES_MISSING, without)).hasSize(1);
    assertThat(found(GapRules.AUTHORITY_MISSING, Firm.YAML)).isEmpty();
    assertThat(found(GapRules.MEASURES_MISSING, Firm.YAML)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "privacy@other.example, true",
    "privacy@mail.acme.example, false",
    "Privacy@ACME.example, false"
  })
  void a_contact_belongs_to_the_site(String email, boolean expected) {
    assertThat(
            !found(GapRules.CONTACT_ELSEWHERE, Firm.YAML.replace("privacy@acme.example", email))
                .isEmpty())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{version: '1.0', effectiveFrom: 2018-01-01} | true",
        "{version: '1.0', effectiveFrom: 2018-05-25} | false",
        "{version: '1.0'} | true",
        "{effectiveFrom: 2026-01-01} | true",
        "{url: https://acme.example} | true"
      })
  void a_statement_has_a_version_and_a_date_under_the_gdpr(String statement, boolean expected) {
    String yaml = Firm.YAML.replaceAll("(?m)^statement: .*$", "statement: " + statement);

    assertThat(!found(GapRules.STATEMENT_UNDATED, yaml).isEmpty()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "P1M, false",
    "P4W, false",
    "P31D, false",
    "P32D, true",
    "P5W, true",
    "P2M, true",
    "PT72H, false"
  })
  void a_request_is_answered_within_a_month(String deadline, boolean expected) {
    assertThat(
            !found(GapRules.DEADLINE_TOO_LONG, Firm.yaml("deadline: P1M", "deadline: " + deadline))
                .isEmpty())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"PT72H, false", "P3D, false", "PT96H, true", "P4D, true"})
  void a_breach_is_told_within_72_hours(String deadline, boolean expected) {
    assertThat(
            !found(
                    GapRules.DEADLINE_TOO_LONG,
                    Firm.yaml("authorityDeadline: PT72H", "authorityDeadline: " + deadline))
                .isEmpty())
        .isEqualTo(expected);
  }

  @Test
  void the_deadlines_follow_the_law_when_it_changes() {
    LegalLimits later = new LegalLimits("P1M", "PT96H", "P1M", "P1Y", "P5Y");
    String yaml = Firm.yaml("authorityDeadline: PT72H", "authorityDeadline: PT96H");

    assertThat(Gaps.violations(Firm.register(yaml, Firm.SECURITY), later, null))
        .noneMatch(violation -> violation.rule().equals(GapRules.DEADLINE_TOO_LONG));
  }

  @Test
  void requests_have_an_address_and_a_deadline() {
    assertThat(
            found(
                GapRules.REQUESTS_NOT_HANDLED,
                Firm.yaml("{contact: privacy@acme.example, deadline: P1M}", "{feeFree: true}")))
        .containsExactly(
            "requestHandling says neither where to send a request nor how soon it is answered");
    assertThat(found(GapRules.REQUESTS_NOT_HANDLED, Firm.yaml(", deadline: P1M", "")))
        .containsExactly("requestHandling does not say how soon a request is answered");
    assertThat(found(GapRules.REQUESTS_NOT_HANDLED, Firm.YAML)).isEmpty();
  }

  @Test
  void an_identity_is_not_asked_of_everybody() {
    assertThat(
            found(
                GapRules.IDENTITY_OF_EVERYBODY,
                Firm.yaml("deadline: P1M", "deadline: P1M, identityCheck: true")))
        .hasSize(1);
    assertThat(
            found(
                GapRules.IDENTITY_OF_EVERYBODY,
                Firm.yaml("deadline: P1M", "deadline: P1M, identityCheck: false")))
        .isEmpty();
  }

  @Test
  void a_breach_has_a_deadline_and_for_a_processor_another_one() {
    String authorityOnly = Firm.yaml(", customerDeadline: PT24H", "");

    assertThat(found(GapRules.BREACHES_NOT_HANDLED, authorityOnly)).isEmpty();
    assertThat(found(GapRules.BREACHES_NOT_HANDLED, "role: PROCESSOR\n" + authorityOnly))
        .containsExactly("breachHandling does not say how soon a controller is told of a breach");
    assertThat(found(GapRules.BREACHES_NOT_HANDLED, Firm.yaml("authorityDeadline: PT72H, ", "")))
        .containsExactly("breachHandling does not say how soon the authority is told of a breach");
  }

  @Test
  void a_processor_says_for_whom() {
    String processor = "role: PROCESSOR\n" + Firm.YAML;
    String controllers = "controllers: [{name: Klant N.V., email: info@klant.example}]\n";

    assertThat(found(GapRules.PROCESSOR_INCOMPLETE, processor))
        .containsExactly("controllers are not named, though the organisation is a processor");
    assertThat(found(GapRules.PROCESSOR_INCOMPLETE, processor + controllers))
        .containsExactly("nl.acme.Security does not say on whose behalf it is done");
    assertThat(
            Firm.gaps(
                    processor + controllers,
                    Firm.SECURITY.replace(
                        "public", "@Activity(onBehalfOf = \"Klant N.V.\") public"))
                .stream()
                .filter(violation -> violation.rule().equals(GapRules.PROCESSOR_INCOMPLETE)))
        .isEmpty();
    assertThat(
            found(GapRules.PROCESSOR_INCOMPLETE, Firm.YAML + "controllers: [{name: Klant N.V.}]\n"))
        .containsExactly("controller Klant N.V. has no contact details");
  }

  @Test
  void joint_controllers_arranged_who_answers_for_what() {
    assertThat(found(GapRules.ARRANGEMENT_MISSING, "role: JOINT_CONTROLLER\n" + Firm.YAML))
        .hasSize(1);
    assertThat(
            found(
                GapRules.ARRANGEMENT_MISSING, Firm.YAML + "jointControllers: [{name: Zus B.V.}]\n"))
        .containsExactly("joint controller Zus B.V. has no arrangement about who answers for what");
    assertThat(
            found(
                GapRules.ARRANGEMENT_MISSING,
                Firm.YAML + "jointControllers: [{name: Zus B.V., arrangement: file 4}]\n"))
        .isEmpty();
  }
}
