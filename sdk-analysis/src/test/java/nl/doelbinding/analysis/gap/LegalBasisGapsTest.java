package nl.doelbinding.analysis.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.doelbinding.analysis.rule.GapRules;
import nl.doelbinding.analysis.rule.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalBasisGapsTest {
  private static final String RECORD = ", consentRecord = \"table consent\"";

  @Test
  void consent_that_neither_ends_a_retention_nor_is_recorded_cannot_be_withdrawn() {
    String years = Firm.NEWSLETTER.replace("until consent-withdrawn", "P1Y");

    assertThat(Firm.changed(GapRules.CONSENT_WITHOUT_WITHDRAWAL, "until consent-withdrawn", "P1Y"))
        .isEmpty();
    assertThat(Firm.changed(GapRules.CONSENT_WITHOUT_WITHDRAWAL, RECORD, "")).isEmpty();
    assertThat(
            Firm.changed(
                GapRules.CONSENT_WITHOUT_WITHDRAWAL, Firm.NEWSLETTER, years.replace(RECORD, "")))
        .containsExactly("nl.acme.Newsletter");
  }

  @Test
  void a_purpose_whose_data_is_in_another_module_does_not_lack_a_withdrawal() {
    assertThat(Firm.gaps(Firm.YAML, Firm.NEWSLETTER.replace(RECORD, ""), Firm.MAILER))
        .extracting(Violation::rule)
        .doesNotContain(GapRules.CONSENT_WITHOUT_WITHDRAWAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "until unsubscribed",
        "P1M after consent-withdrawn",
        "until toestemming-ingetrokken",
        "until afmelding"
      })
  void a_withdrawal_is_known_by_its_words(String retention) {
    assertThat(
            Firm.changed(
                GapRules.CONSENT_WITHOUT_WITHDRAWAL,
                Firm.NEWSLETTER,
                Firm.NEWSLETTER.replace("until consent-withdrawn", retention).replace(RECORD, "")))
        .isEmpty();
  }

  @Test
  void four_activities_on_one_basis_are_too_many() {
    assertThat(Firm.gaps(Firm.YAML, purposes(4, "CONSENT")))
        .filteredOn(violation -> violation.rule().equals(GapRules.ONE_BASIS_FOR_ALL))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.message())
                    .isEqualTo(
                        "legal basis CONSENT alone carries 4 of 4 activities, whatever they do"));
  }

  @Test
  void three_are_not_and_a_contract_may_carry_all() {
    assertThat(Firm.gaps(Firm.YAML, purposes(3, "CONSENT")))
        .noneMatch(violation -> violation.rule().equals(GapRules.ONE_BASIS_FOR_ALL));
    assertThat(Firm.gaps(Firm.YAML, purposes(6, "CONTRACT")))
        .noneMatch(violation -> violation.rule().equals(GapRules.ONE_BASIS_FOR_ALL));
  }

  private static String[] purposes(int count, String basis) {
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                """
                @Purpose(name = "P%1$d", description = "What is done for it is this, number %1$d",
                    legalBasis = LegalBasis.%2$s, retention = "until consent-withdrawn")
                public interface P%1$d {}
                """
                    .formatted(number, basis))
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Commercial interest", "een commercieel belang", "legitimate interest"})
  void an_interest_of_empty_words_cannot_be_weighed(String interest) {
    assertThat(
            Firm.changed(
                GapRules.INTEREST_VAGUE, "Keeping the service available for everybody", interest))
        .containsExactly("nl.acme.Security");
  }

  @Test
  void an_interest_that_says_something_can_and_one_that_is_missing_is_another_rule() {
    assertThat(
            Firm.changed(
                GapRules.INTEREST_VAGUE,
                "Keeping the service available for everybody",
                "The commercial interest in customers that come back"))
        .isEmpty();
    assertThat(
            Firm.changed(
                GapRules.INTEREST_VAGUE,
                "@LegitimateInterest(\n"
                    + "    value = \"Keeping the service available for everybody\","
                    + " balancingTest = \"file 12\")\n",
                ""))
        .isEmpty();
  }

  @Test
  void an_interest_is_weighed_somewhere() {
    assertThat(Firm.changed(GapRules.BALANCING_MISSING, ", balancingTest = \"file 12\"", ""))
        .containsExactly("nl.acme.Security");
    assertThat(Firm.with(GapRules.BALANCING_MISSING)).isEmpty();
  }
}
