package nl.doelbinding.analysis.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import nl.doelbinding.analysis.register.FieldReference;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.OwnSection;
import nl.doelbinding.analysis.register.Role;
import nl.doelbinding.analysis.render.map.Column;
import nl.doelbinding.analysis.rule.Rules;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.annotations.AfterRetention;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Channel;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.Safeguard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  private static final List<Class<? extends Enum<?>>> SHOWN =
      List.of(
          Role.class,
          Language.class,
          OwnSection.Place.class,
          Severity.class,
          LegalBasis.class,
          Recipient.Role.class,
          Safeguard.class,
          Category.Special.class,
          Collected.Source.class,
          Collected.Provision.class,
          Protection.Measure.class,
          AfterRetention.Action.class,
          Cookie.Kind.class,
          Measure.Kind.class,
          Channel.class,
          FieldReference.Kind.class,
          Column.class);

  private final Words dutch = new Words(Language.NL);
  private final Words english = new Words(Language.EN);

  @Test
  void both_languages_have_the_same_labels() {
    assertThat(dutch.keys()).isEqualTo(english.keys());
  }

  @Test
  void every_rule_says_what_to_do_in_both_languages() {
    Rules.all()
        .forEach(
            rule -> {
              assertThat(dutch.remedy(rule.id())).as(rule.id()).isPresent();
              assertThat(english.remedy(rule.id())).as(rule.id()).isPresent();
            });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_constant_and_rule_has_a_label(Language language) {
    Words words = new Words(language);

    for (Class<? extends Enum<?>> type : SHOWN) {
      for (Enum<?> constant : type.getEnumConstants()) {
        assertThat(words.label(constant)).isNotBlank();
      }
    }
    assertThat(Rules.all())
        .allSatisfy(rule -> assertThat(words.keys()).contains("rule." + rule.id()));
  }

  @Test
  void english_summaries_are_those_of_the_rules() {
    assertThat(Rules.all())
        .allSatisfy(rule -> assertThat(english.summary(rule.id())).isEqualTo(rule.summary()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P7Y     | 7 jaar                       | 7 years
          P1Y     | 1 jaar                       | 1 year
          P1M     | 1 maand                      | 1 month
          P6M     | 6 maanden                    | 6 months
          P1W     | 1 week                       | 1 week
          P4W     | 4 weken                      | 4 weeks
          P30D    | 30 dagen                     | 30 days
          PT1H    | 1 uur                        | 1 hour
          PT72H   | 72 uur                       | 72 hours
          PT1M    | 1 minuut                     | 1 minute
          PT30M   | 30 minuten                   | 30 minutes
          P1Y6M   | 1 jaar en 6 maanden          | 1 year and 6 months
          P1Y2M3D | 1 jaar, 2 maanden en 3 dagen | 1 year, 2 months and 3 days
          SESSION | tot de browser sluit         | until the browser closes
          strange | strange                      | strange
          """)
  void periods_are_written_as_people_do(String period, String nl, String en) {
    assertThat(dutch.period(period)).isEqualTo(nl);
    assertThat(english.period(period)).isEqualTo(en);
  }

  @Test
  void countries_and_days_are_written_as_people_do() {
    assertThat(dutch.country("DE")).isEqualTo("Duitsland (DE)");
    assertThat(english.country("DE")).isEqualTo("Germany (DE)");
    assertThat(dutch.country("ZZ")).isEqualTo("onbekend land");
    assertThat(dutch.country("EU")).isEqualTo("EU");
    assertThat(dutch.date("2026-03-01")).isEqualTo("1 maart 2026");
    assertThat(dutch.date("soon")).isEqualTo("soon");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_country_of_the_standard_has_a_name(Language language) {
    Words words = new Words(language);

    assertThat(Locale.getISOCountries())
        .hasSizeGreaterThan(240)
        .allSatisfy(
            code -> assertThat(words.country(code)).matches("\\p{Lu}.+ \\(" + code + "\\)"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_month_has_a_name(Language language) {
    Words words = new Words(language);

    for (Month month : Month.values()) {
      String day = LocalDate.of(2026, month, 9).toString();
      assertThat(words.date(day)).matches("9 \\p{L}+ 2026");
    }
    assertThat(dutch.date("2026-08-31")).isEqualTo("31 augustus 2026");
    assertThat(english.date("2026-12-01")).isEqualTo("1 December 2026");
  }

  @Test
  void a_label_that_is_missing_is_an_error() {
    assertThatThrownBy(() -> dutch.text("nothing")).hasMessage("There is no label nothing in NL");
  }
}
