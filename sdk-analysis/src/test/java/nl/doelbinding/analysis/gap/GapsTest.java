package nl.doelbinding.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.Party;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.analysis.rule.SourcePlace;
import nl.doelbinding.analysis.rule.Violation;
import org.junit.jupiter.api.Test;

class GapsTest {

  @Test
  void a_firm_that_forgot_nothing_gets_no_word() {
    assertThat(Firm.gaps(Firm.YAML, Firm.sources())).isEmpty();
  }

  @Test
  void a_firm_that_only_gave_its_name_is_told_what_is_missing() {
    assertThat(Firm.gaps("organisation: {name: Acme}", Firm.SECURITY))
        .extracting(violation -> violation.rule().id() + " " + violation.subject())
        .containsExactly(
            "DB-236 organisation",
            "DB-238 supervisoryAuthority",
            "DB-240 securityMeasures",
            "DB-242 requestHandling",
            "DB-249 statement",
            "DB-237 organisation",
            "DB-239 dpo",
            "DB-244 breachHandling",
            "DB-246 claims");
  }

  @Test
  void a_register_for_which_nobody_answers_yet_is_not_judged() {
    Register named =
        Firm.register(
            "organisation: {name: Acme}", Firm.SECURITY.replace("LEGITIMATE_INTEREST", "CONSENT"));
    Register nobody =
        new Register(
            named.generator(),
            named.modules(),
            named.role(),
            Party.named(""),
            named.jointControllers(),
            named.representative(),
            named.dpo(),
            named.supervisoryAuthority(),
            named.controllers(),
            named.activities(),
            named.recipients(),
            named.cookies(),
            named.securityMeasures(),
            named.requestHandling(),
            named.breachHandling(),
            named.statement(),
            named.events(),
            named.claims(),
            named.findings());

    assertThat(Gaps.violations(nobody)).isEmpty();
  }

  @Test
  void a_violation_names_the_purpose_its_line_and_its_activity() {
    String[] types = {Firm.SECURITY.replace("LEGITIMATE_INTEREST", "CONSENT")};
    Register register = Firm.register(Firm.YAML, types);

    List<Violation> gaps = Gaps.violations(register);

    assertThat(gaps)
        .filteredOn(violation -> violation.rule().equals(GapRules.SECURITY_ON_CONSENT))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.subject()).isEqualTo("nl.acme.Security");
              assertThat(violation.place()).isEqualTo(new SourcePlace("Security.java", null, 1));
              assertThat(violation.message()).startsWith("nl.acme.Security ");
              assertThat(violation.cure()).isNotBlank();
            });
    assertThat(Finding.of(gaps, register.activities()))
        .filteredOn(finding -> finding.code().equals("DB-226"))
        .extracting(Finding::activity)
        .containsExactly("security");
  }

  @Test
  void what_the_organisation_left_out_stands_where_the_configuration_is() {
    SourcePlace place = new SourcePlace("doelbinding.yaml", "shop/doelbinding.yaml", 0);

    assertThat(
            Gaps.violations(
                Firm.register("organisation: {name: Acme}", Firm.SECURITY),
                LegalLimits.ofDefaults(),
                place))
        .hasSize(9)
        .allSatisfy(violation -> assertThat(violation.place()).isEqualTo(place));
  }
}
