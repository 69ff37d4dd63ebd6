package nl.doelbinding.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedLanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl                          | nl
          EN                          | en
          en-GB                       | en
          nl-BE, en                   | nl
          en, nl                      | en
          en;q=0.5, nl;q=0.8          | nl
          en;q=0.8 , nl ; q=0.800     | en
          fr, de;q=0.9, en;q=0.1      | en
          fr                          | none
          *                           | nl
          fr, *;q=0.1                 | nl
          nl;q=0, *                   | en
          nl;q=0                      | none
          nl;q=0, en;q=0              | none
          *;q=0                       | none
          en;q=0.2, *;q=0.9           | nl
          en-US, nl;q=0.9, en;q=0.1   | nl
          nl-BE;q=0.4, nl-NL;q=0.6, en;q=0.5 | nl
          nl;q=2, en;q=0.9            | en
          nl;q=x, en;q=0.1            | en
          nl;;;, ,en                  | en
          zzzzzzzzzzzz, en            | en
          nlx                         | none
          """)
  void the_language_wanted_most_is_found(String header, String expected) {
    assertThat(new AcceptedLanguages(List.of(header)).best(List.of("nl", "en")).orElse("none"))
        .isEqualTo(expected);
  }

  @Test
  void no_header_wants_nothing_and_several_count_as_one() {
    assertThat(new AcceptedLanguages(List.of()).best(List.of("nl", "en"))).isEmpty();
    assertThat(new AcceptedLanguages(List.of("fr", "en")).best(List.of("nl", "en"))).contains("en");
    assertThat(new AcceptedLanguages(List.of("nl")).best(List.of())).isEmpty();
  }

  @Test
  void a_header_of_any_length_is_read_in_no_time() {
    String header = "fr;q=0.1,".repeat(200_000) + "en";

    assertThat(new AcceptedLanguages(List.of(header)).best(List.of("nl", "en"))).isEmpty();
  }
}
