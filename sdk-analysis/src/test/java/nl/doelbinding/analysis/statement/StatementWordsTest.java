package nl.doelbinding.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Countries;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.annotations.AfterRetention;
import nl.doelbinding.annotations.Collected;
import nl.doelbinding.annotations.Cookie;
import nl.doelbinding.annotations.LegalBasis;
import nl.doelbinding.annotations.Protection;
import nl.doelbinding.annotations.Recipient;
import nl.doelbinding.annotations.Safeguard;
import nl.doelbinding.annotations.SpecialCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatementWordsTest {

  @ParameterizedTest
  @CsvSource({
    "NL, contract-ended, het einde van het contract",
    "EN, contract-ended, the end of the contract",
    "NL, haven-verlaten, haven verlaten"
  })
  void an_event_that_a_register_does_not_explain_is_told_in_words(
      Language language, String id, String words) {
    Register silent = Registers.of("public class Ship {}").register();
    assertThat(silent.events()).isEmpty();

    Telling telling = new Telling(silent, new Wording(language), StatementHistory.NONE);

    assertThat(telling.event(id)).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_country_is_told_by_its_name_alone(Language language) {
    Wording wording = new Wording(language);

    assertThat(Countries.codes())
        .hasSizeGreaterThan(240)
        .allSatisfy(
            code ->
                assertThat(wording.country(code))
                    .isEqualTo(Countries.name(code).orElseThrow().in(language)));
    assertThat(wording.country(RecipientEntry.UNKNOWN_COUNTRY)).doesNotContain("(", "XX", "ZZ");
  }

  @Test
  void both_languages_know_the_same_sentences_with_the_same_places() throws IOException {
    Properties nl = sentences(Language.NL);
    Properties en = sentences(Language.EN);

    assertThat(new TreeSet<>(en.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(nl.stringPropertyNames()));
    assertThat(nl.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(places(en.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(nl.getProperty(key))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void there_are_words_for_every_constant(Language language) throws IOException {
    Properties sentences = sentences(language);
    Stream<String> keys =
        Stream.of(
                keys("basis.", LegalBasis.values()),
                keys("source.", Collected.Source.values()),
                keys("provision.", Collected.Provision.values()),
                keys("retention.", AfterRetention.Action.values()),
                keys("transfer.", Safeguard.values()),
                keys("role.", Recipient.Role.values()),
                keys("cookie.", Cookie.Kind.values()),
                keys("protection.", Protection.Measure.values()),
                keys("condition.", SpecialCategory.Condition.values()))
            .flatMap(List::stream);

    assertThat(keys).allSatisfy(key -> assertThat(sentences).containsKey(key));
  }

  @ParameterizedTest
  @CsvSource({
    "Naam, naam",
    "E-mailadres, e-mailadres",
    "IP-adres, IP-adres",
    "'KvK-, btw- of fiscaal nummer', 'KvK-, btw- of fiscaal nummer'",
  })
  void abbreviations_keep_their_capitals_within_a_sentence(String label, String within) {
    assertThat(Wording.within(label)).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({
    "6(1)(a), artikel 6 lid 1 onder a AVG, Article 6(1)(a) GDPR",
    "9(2)(h), artikel 9 lid 2 onder h AVG, Article 9(2)(h) GDPR",
    "10, artikel 10 AVG, Article 10 GDPR",
    "art. 7 AWR, art. 7 AWR, art. 7 AWR",
  })
  void provisions_are_written_as_people_of_the_language_do(String one, String nl, String en) {
    assertThat(new Wording(Language.NL).article(one)).isEqualTo(nl);
    assertThat(new Wording(Language.EN).article(one)).isEqualTo(en);
  }

  private static List<String> keys(String prefix, Enum<?>[] constants) {
    return Stream.of(constants).map(constant -> prefix + constant.name()).toList();
  }

  private static List<String> places(String sentence) {
    return Pattern.compile("\\{\\d}")
        .matcher(sentence)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  private static Properties sentences(Language language) throws IOException {
    Properties sentences = new Properties();
    String name = "statement_" + language.code() + ".properties";
    try (InputStream in = StatementFiles.class.getResourceAsStream(name)) {
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return sentences;
  }
}
