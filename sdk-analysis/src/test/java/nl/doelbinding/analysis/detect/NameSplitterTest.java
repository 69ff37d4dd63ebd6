package nl.doelbinding.analysis.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSplitterTest {

  @ParameterizedTest
  @CsvSource({
    "birthDate, birth date",
    "BirthDate, birth date",
    "birth_date, birth date",
    "birth-date, birth date",
    "BIRTH_DATE, birth date",
    "IPAddress, ip address",
    "emailID, email id",
    "userIDs, user ids",
    "clientIPv4, client ipv 4",
    "_email, email",
    "addressLine1, address line 1",
    "06nummer, 06 nummer",
    "cGebLand, c geb land",
    "prénom, prenom",
    "tussenVoegsel, tussen voegsel",
    "straßenName, strassen name",
    "x.forwarded.for, x forwarded for",
    "a, a",
  })
  void names_are_cut_into_lower_case_words(String name, String words) {
    assertThat(NameSplitter.split(name)).hasToString(words);
  }

  @Test
  void the_joined_form_is_kept() {
    assertThat(NameSplitter.split("tussenVoegsel").joined()).isEqualTo("tussenvoegsel");
  }

  @Test
  void a_name_without_letters_has_no_words() {
    assertThat(NameSplitter.split("$$__").tokens()).isEmpty();
    assertThat(NameSplitter.split("").tokens()).isEmpty();
  }

  @Test
  void an_endless_name_is_cut_short() {
    assertThat(NameSplitter.split("aB".repeat(100_000)).size()).isLessThan(1000);
  }

  @ParameterizedTest
  @CsvSource({
    "emails, email", "addresses, address", "countries, country", "address, address",
    "status, status", "ids, ids", "phones, phone", "basis, basis"
  })
  void plurals_are_known(String plural, String singular) {
    assertThat(NameSplitter.singular(plural)).isEqualTo(singular);
  }
}
