package nl.doelbinding.analysis.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.doelbinding.annotations.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTermsTest {

  private static final String CARD =
      "package nl.acme; class Sale { String loyaltyCardNo; int[] loyaltyPoints; }";
  private static final String SHIP =
      "package nl.acme; class Ship { String email; static class Crew { String email; } }";

  @Test
  void a_term_of_the_team_is_found_as_any_other() {
    OwnTerms own =
        new OwnTerms(Map.of(Category.CUSTOMER_NUMBER, List.of("loyalty card")), List.of());

    assertThat(Found.with(own, CARD).failing()).containsExactly("loyaltyCardNo");
    assertThat(Found.in(CARD).failing()).isEmpty();
  }

  @Test
  void a_term_of_the_team_wins_over_the_vocabulary() {
    OwnTerms own = new OwnTerms(Map.of(Category.HEALTH, List.of("email")), List.of());

    assertThat(Found.with(own, "package nl.acme; class A { String email; }").members())
        .containsExactly("email HEALTH");
  }

  @Test
  void a_term_that_is_not_personal_silences_every_name_that_holds_it() {
    OwnTerms own = new OwnTerms(Map.of(), List.of("mail", "phone number"));

    assertThat(
            Found.with(
                    own,
                    "package nl.acme; class Guest { String workMail; String phoneNumber2; String email; }")
                .members())
        .containsExactly("email EMAIL_ADDRESS");
  }

  @Test
  void a_class_or_a_member_is_silenced_by_its_name() {
    assertThat(Found.with(not("nl.acme.Ship.email"), SHIP).findings())
        .extracting(Finding::className)
        .containsExactly("nl.acme.Ship$Crew");
    assertThat(Found.with(not("nl.acme.Ship$Crew"), SHIP).findings())
        .extracting(Finding::className)
        .containsExactly("nl.acme.Ship");
    assertThat(Found.with(not("nl.acme.Ship.Crew.email"), SHIP).findings())
        .extracting(Finding::className)
        .containsExactly("nl.acme.Ship");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "--"})
  void a_term_without_a_word_is_refused(String term) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> not(term))
        .withMessage("The term \"" + term + "\" holds no word");
  }

  private static OwnTerms not(String exception) {
    return new OwnTerms(Map.of(), List.of(exception));
  }
}
