package nl.doelbinding.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.analysis.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasisOfKindGapsTest {

  private static String purpose(String name, String basis, String more) {
    return """
    @Purpose(name = "%s", description = "What is done with the data and to which end",
        legalBasis = %s, retention = "P1Y after contract-ended")
    %s
    public interface Subject {}
    """
        .formatted(name, basis, more);
  }

  private static boolean fires(Rule rule, String name, String basis, String more) {
    return !Firm.with(rule, purpose(name, basis, more)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Beveiliging, LegalBasis.CONSENT, true",
    "Onderzoek naar fraude, LegalBasis.CONSENT, true",
    "Security and fraud, LegalBasis.CONSENT, true",
    "Security and fraud, LegalBasis.LEGITIMATE_INTEREST, false",
    "Security and fraud, LegalBasis.CONTRACT, false",
    "Security newsletter, LegalBasis.CONSENT, false",
    "Securities trading, LegalBasis.CONSENT, false",
    "Parcels, LegalBasis.CONSENT, false"
  })
  void security_that_whoever_it_is_about_can_end_is_none(
      String name, String basis, boolean expected) {
    assertThat(fires(GapRules.SECURITY_ON_CONSENT, name, basis, "")).isEqualTo(expected);
  }

  @Test
  void the_vocabulary_decides_before_the_name() {
    String security = "@DpvPurpose(\"https://w3id.org/dpv#EnforceSecurity\")";
    String delivery = "@DpvPurpose(\"https://w3id.org/dpv#ServiceUsageAnalytics\")";

    assertThat(fires(GapRules.SECURITY_ON_CONSENT, "Parcels", "LegalBasis.CONSENT", security))
        .isTrue();
    assertThat(fires(GapRules.SECURITY_ON_CONSENT, "Security", "LegalBasis.CONSENT", delivery))
        .isFalse();
  }

  @Test
  void a_concept_nobody_here_knows_leaves_it_to_the_name() {
    assertThat(
            fires(
                GapRules.SECURITY_ON_CONSENT,
                "Security",
                "LegalBasis.CONSENT",
                "@DpvPurpose(\"https://w3id.org/dpv#ServiceProvision\")"))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Security, LegalBasis.CONTRACT, true",
    "'Security', '{LegalBasis.CONTRACT, LegalBasis.LEGITIMATE_INTEREST}', false",
    "Delivery, LegalBasis.CONTRACT, false"
  })
  void security_on_the_contract_alone_is_noted(String name, String basis, boolean expected) {
    assertThat(fires(GapRules.SECURITY_ON_CONTRACT, name, basis, "")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Newsletter", "E-mail marketing", "Nieuwsbrief"})
  void marketing_without_consent_or_objection_is_found(String name) {
    assertThat(fires(GapRules.MARKETING_WITHOUT_CHOICE, name, "LegalBasis.LEGITIMATE_INTEREST", ""))
        .isTrue();
    assertThat(fires(GapRules.MARKETING_WITHOUT_CHOICE, name, "LegalBasis.CONSENT", "")).isFalse();
  }

  @Test
  void an_objection_that_ends_marketing_is_enough_and_no_basis_is_another_rule() {
    String marketing = Firm.NEWSLETTER.replace("CONSENT", "LEGITIMATE_INTEREST");

    assertThat(
            Firm.changed(
                GapRules.MARKETING_WITHOUT_CHOICE,
                Firm.NEWSLETTER,
                marketing.replace("consent-withdrawn", "objected")))
        .isEmpty();
    assertThat(
            Firm.changed(
                GapRules.MARKETING_WITHOUT_CHOICE,
                Firm.NEWSLETTER,
                marketing.replace("consent-withdrawn", "contract-ended")))
        .containsExactly("nl.acme.Newsletter");
    assertThat(fires(GapRules.MARKETING_WITHOUT_CHOICE, "Marketing", "{}", "")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Facturering, LegalBasis.LEGITIMATE_INTEREST, true",
    "Invoices, LegalBasis.CONSENT, true",
    "Invoices, LegalBasis.CONTRACT, false",
    "'Invoices', '{LegalBasis.LEGITIMATE_INTEREST, LegalBasis.LEGAL_OBLIGATION}', false",
    "Contact, LegalBasis.LEGITIMATE_INTEREST, false"
  })
  void invoices_rest_on_a_contract_or_a_law(String name, String basis, boolean expected) {
    assertThat(fires(GapRules.INVOICING_ON_WRONG_BASIS, name, basis, "")).isEqualTo(expected);
  }
}
