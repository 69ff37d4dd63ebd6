package nl.doelbinding.verification.firms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.sample.testing.register.SectionTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the table of cases says cannot arise in a statement that is made from a register. */
class StatementRightsTest {

  @ParameterizedTest
  @EnumSource
  void every_statement_tells_the_rights_that_hold_on_any_basis(Firm firm) {
    SectionTexts statement = firm.statement();

    assertThat(statement.has("right-access")).isTrue();
    assertThat(statement.has("right-rectification")).isTrue();
    assertThat(statement.has("right-erasure")).isTrue();
    assertThat(statement.has("right-restriction")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void the_right_to_object_stands_apart(Firm firm) {
    assertThat(firm.statement().has("objection")).isTrue();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRIKKLOK")
  void data_on_consent_or_contract_can_be_taken_along(Firm firm) {
    assertThat(firm.statement().has("right-portability")).isTrue();
  }

  @Test
  void data_on_an_interest_cannot_be_taken_along() {
    assertThat(Firm.PRIKKLOK.statement().has("right-portability")).isFalse();
  }

  @Test
  void a_breach_is_reported_by_the_measure_of_the_law_that_holds() {
    SectionTexts statement = Firm.BUREAURAAM.statement();

    assertThat(statement.missing("breach", List.of("een risico", "72 uur"))).isEmpty();
  }
}
