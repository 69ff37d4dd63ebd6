package nl.doelbinding.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsTest {

  @ParameterizedTest
  @CsvSource({
    "CONSENT,             true,  true,  false",
    "CONTRACT,            true,  false, false",
    "LEGAL_OBLIGATION,    false, false, false",
    "VITAL_INTEREST,      false, false, false",
    "PUBLIC_TASK,         false, false, true",
    "LEGITIMATE_INTEREST, false, false, true",
  })
  void rights_follow_from_the_legal_basis(
      String basis, boolean portability, boolean withdrawal, boolean objection) {
    Told told = Told.of(purpose("LegalBasis." + basis));

    assertThat(told.section("right-portability").contains("#purpose-club")).isEqualTo(portability);
    assertThat(told.section("right-withdrawal").contains("#purpose-club")).isEqualTo(withdrawal);
    assertThat(told.section("objection").contains("#purpose-club")).isEqualTo(objection);
    assertThat(told.section("rights"))
        .contains("### Inzien", "### Verbeteren", "### Laten wissen", "### Minder laten gebruiken");
  }

  @Test
  void nobody_is_offered_a_right_that_does_not_hold() {
    Told told = Told.of(purpose("LegalBasis.LEGITIMATE_INTEREST"));

    assertThat(told.section("rights")).doesNotContain("Meenemen", "intrekken", "mens");
  }

  @Test
  void direct_marketing_can_always_be_objected_to_whatever_its_basis() {
    Told told =
        Told.of(
            purpose("LegalBasis.CONSENT")
                .replace(
                    "@Purpose", "@DpvPurpose(\"https://w3id.org/dpv#DirectMarketing\") @Purpose"));

    assertThat(told.section("objection"))
        .contains("Wilt u geen reclame", "Wij stoppen meteen", "#purpose-club");
  }

  @Test
  void the_right_to_object_stands_apart() {
    Told told = Told.of(purpose("LegalBasis.LEGITIMATE_INTEREST"));

    assertThat(told.anchors()).containsSubsequence("rights", "objection", "complaint");
    assertThat(told.section("rights")).doesNotContain("bezwaar");
    assertThat(told.section("objection")).contains("**U mag bezwaar maken.**");
  }

  @Test
  void what_a_law_says_must_be_kept_is_not_erased_and_the_law_is_named() {
    Told told = Told.of(Shop.register().withFindings(), Language.NL);

    assertThat(told.section("right-erasure"))
        .contains("mogen wij nog niet wissen", "bankrekening", "art. 52 lid 4 AWR")
        .contains("#purpose-invoicing")
        .doesNotContain("#purpose-newsletter");
  }

  @Test
  void a_decision_by_a_computer_brings_a_person() {
    Told told = Told.of(Shop.register().withFindings(), Language.NL);

    assertThat(told.section("right-review")).contains("mens", "#purpose-credit-check");
    assertThat(told.section("purpose-credit-check"))
        .contains("Zo werkt het: Openstaande facturen", "Bij een lage score");
  }

  @Test
  void an_answer_comes_within_the_month_of_the_law_where_nobody_promises_less() {
    Told told = Told.of(purpose("LegalBasis.CONSENT"));

    assertThat(told.section("right-request")).contains("binnen 1 maand", "Het kost u niets");
    assertThat(told.section("right-request")).doesNotContain("Twijfelen");
    assertThat(Told.of(Shop.register().withFindings(), Language.NL).section("right-request"))
        .contains("Twijfelen wij of u het bent?");
  }

  private static String purpose(String basis) {
    return """
        @Purpose(name = "Club", description = "De club leiden", legalBasis = %s, retention = "P1Y")
        @LegalDuty(law = "art. 1 Clubwet")
        public interface Club {}
        """
        .formatted(basis);
  }
}
