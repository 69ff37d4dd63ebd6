package nl.doelbinding.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {

  @Test
  void a_period_counts_from_collection() {
    assertThat(Retention.parse("P3M")).isEqualTo(new Retention("P3M", null, null));
    assertThat(Retention.parse("P3M").amount()).isEqualTo(Period.ofMonths(3));
  }

  @Test
  void a_period_may_count_from_an_event() {
    assertThat(Retention.parse(" P7Y  after contract-ended "))
        .isEqualTo(new Retention("P7Y", "contract-ended", null));
  }

  @Test
  void an_event_may_end_the_retention() {
    Retention retention = Retention.parse("until consent-withdrawn");

    assertThat(retention).isEqualTo(new Retention(null, null, "consent-withdrawn"));
    assertThat(retention.amount()).isNull();
  }

  @Test
  void hours_are_a_duration() {
    assertThat(Retention.parse("PT72H").amount()).isEqualTo(Duration.ofHours(72));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P7Y", "P4W", "PT72H after login", "until consent-withdrawn"})
  void a_retention_is_written_as_it_was_read(String text) {
    assertThat(Retention.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "7 years",
        "p7y",
        "P7Y after",
        "P7Y after Contract",
        "P7Y until x",
        "until",
        "until P7Y",
        "P7Y after a after b",
        "forever"
      })
  void another_form_is_refused_with_the_text_and_what_is_expected(String text) {
    assertThatExceptionOfType(RetentionException.class)
        .isThrownBy(() -> Retention.parse(text))
        .withMessage(
            "\"%s\" is no retention: expected PERIOD, PERIOD after EVENT or until EVENT, for example"
                + " \"P7Y after contract-ended\"",
            text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P", "PT", "P7", "PXY", "PT1D", "P99999999999Y", "P1.5Y", "P7Y1"})
  void a_malformed_period_is_refused(String text) {
    assertThatExceptionOfType(RetentionException.class)
        .isThrownBy(() -> Retention.parse(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "PT0S", "P0Y"})
  void a_period_of_nothing_is_refused(String text) {
    assertThatExceptionOfType(RetentionException.class)
        .isThrownBy(() -> Retention.parse(text))
        .withMessage("\"%s\" must be longer than nothing", text);
  }

  @Test
  void days_and_hours_are_not_mixed() {
    assertThatExceptionOfType(RetentionException.class)
        .isThrownBy(() -> Retention.parse("P1DT2H"))
        .withMessageContaining("mixes days and hours");
  }

  @Test
  void the_two_forms_are_not_mixed() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Retention(null, null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Retention("P1Y", null, "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Retention(null, "x", "y"));
  }
}
