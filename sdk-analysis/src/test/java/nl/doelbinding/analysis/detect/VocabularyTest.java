package nl.doelbinding.analysis.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  @ParameterizedTest
  @CsvSource({
    "gebruikersnaam, USERNAME",
    "gebruikersNaam, USERNAME",
    "factuurAdres, BILLING_ADDRESS",
    "geboorteplaats, PLACE_OF_BIRTH",
    "ipAdres, IP_ADDRESS",
    "emailadres, EMAIL_ADDRESS",
    "emailAdress, EMAIL_ADDRESS",
    "dateOfBirth, DATE_OF_BIRTH",
    "dateofbirth, DATE_OF_BIRTH",
    "firstname, NAME",
    "huisNummer, ADDRESS",
    "burgerServiceNummer, NATIONAL_ID",
    "phoneNumbers, PHONE_NUMBER",
  })
  void the_longest_match_wins(String name, String category) {
    assertThat(matches(name)).first().extracting(m -> m.category().name()).isEqualTo(category);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parsingState",
        "image",
        "page",
        "message",
        "hotel",
        "telemetry",
        "cubic",
        "naWijziging",
        "berekening",
        "sexagesimal",
        "plaatsing",
        "postConstruct",
        "accumulator",
        "companion"
      })
  void a_short_word_does_not_match_inside_another(String name) {
    assertThat(matches(name))
        .filteredOn(match -> match.strength() != Match.Strength.WEAK)
        .isEmpty();
  }

  @Test
  void every_entry_of_the_resources_finds_itself() {
    assertThat(matches("geboorte datum")).isNotEmpty();
    assertThat(Signals.standard().phrases().values())
        .allSatisfy(
            phrases -> assertThat(phrases).allSatisfy(p -> assertThat(matches(p)).isNotEmpty()));
  }

  private static List<Match> matches(String name) {
    return Vocabulary.standard().matches(NameSplitter.split(name));
  }
}
