package nl.doelbinding.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.Severity;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrivacyStatementTest {
  private static final String MEMBER =
      """
      @DataSubject(value = "member", label = "Leden")
      public class Member { @PersonalData(purpose = Club.class) String email; }
      """;

  private static final String ANONYMISED = "@AfterRetention(AfterRetention.Action.ANONYMISE)";

  private final Register shop = Shop.register().withFindings();

  @Test
  void the_statement_tells_all_that_art_13_asks_for() {
    Told told = Told.of(shop, Language.NL);

    assertThat(told.anchors())
        .containsExactly(
            "at-a-glance",
            "contact",
            "purposes",
            "recipients",
            "decisions",
            "cookies",
            "logs",
            "security",
            "rights",
            "objection",
            "complaint",
            "breach",
            "changes",
            "words");
    assertThat(told.section("contact")).contains("Voorbeeldwinkel B.V.", "Zusterwinkel B.V.");
    assertThat(told.section("purpose-newsletter"))
        .contains("Nieuws over nieuwe producten", "E-mailadres", "Klanten")
        .contains("U geeft ons toestemming. (artikel 6 lid 1 onder a AVG)")
        .contains("MailProvider Inc.", "SCC module 2", "Wilt u een kopie?")
        .contains("U mag uw toestemming altijd weer intrekken");
    assertThat(told.section("purpose-invoicing"))
        .contains("7 jaar na", "Dat moet van de wet: art. 52 lid 4 AWR")
        .contains("Zonder naam kunnen wij geen factuur sturen");
    assertThat(told.section("purpose-security"))
        .contains("gerechtvaardigd belang", "Een dienst die blijft werken");
    assertThat(told.section("cookies")).contains("SESSION", "statistiek", "1 jaar", "Telbureau");
    assertThat(told.section("complaint")).contains("Autoriteit Persoonsgegevens");
    assertThat(told.section("breach")).contains("72 uur", "48 uur");
    assertThat(told.markdown()).contains("1 november 2026").doesNotContain("null", "B.V..");
  }

  @Test
  void the_english_statement_tells_the_same() {
    Told told = Told.of(shop, Language.EN);

    assertThat(told.anchors()).isEqualTo(Told.of(shop, Language.NL).anchors());
    assertThat(told.section("purpose-newsletter"))
        .contains("Newsletter", "You give us your consent. (Article 6(1)(a) GDPR)")
        .contains("approved", "United States");
    assertThat(told.gaps())
        .contains(
            "purpose-waiting-list: the name of waiting-list has no words in English: add them");
  }

  @Test
  void what_happens_without_data_of_a_class_is_not_told_of_a_member_that_may_be_left_out() {
    Told told =
        Told.of(
            "@Purpose(name = \"Club\", description = \"De club leiden\", legalBasis ="
                + " LegalBasis.CONTRACT) public interface Club {}",
            """
            @Collected(provision = Collected.Provision.REQUIRED, consequence = "Zonder lukt het niet")
            @Text(lang = "en", consequence = "Without it we fail")
            public class Member {
              @PersonalData(purpose = Club.class) String email;
              @PersonalData(purpose = Club.class)
              @Collected(provision = Collected.Provision.OPTIONAL) String name;
            }
            """);

    assertThat(told.section("purpose-club"))
        .contains("E-mailadres: wij hebben dit nodig. Zonder lukt het niet.")
        .contains("Naam: dit hoeft niet. Geeft u dit niet, dan heeft dat geen gevolgen.")
        .doesNotContain("Without it we fail");
  }

  @Test
  void what_nobody_says_is_told_as_not_stated_and_is_a_gap() {
    Told told =
        Told.of(
            "@Purpose(name = \"Club\", description = \"De club leiden\", legalBasis = {})"
                + " public interface Club {}",
            MEMBER);

    assertThat(told.section("purpose-club"))
        .contains("Waarom wij dit mogen, is nog niet vastgelegd.")
        .contains("Hoe lang wij dit bewaren, is nog niet vastgelegd.")
        .contains("Of u ze moet geven, is nog niet vastgelegd.");
    assertThat(told.section("complaint")).contains("Welke dat is, is nog niet vastgelegd.");
    assertThat(told.gaps())
        .contains(
            "purpose-club: this purpose has no legal basis: add legalBasis to @Purpose",
            "purpose-club: nobody says how long these are kept: e-mail address; add a retention",
            "complaint: no authority is named: add supervisoryAuthority",
            "changes: the statement has no date: add statement.effectiveFrom");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void shortened_addresses_are_never_called_anonymous(Language language) {
    Told told = Told.of(shop, language);

    assertThat(told.section("logs")).containsAnyOf("ingekort", "shortened");
    assertThat(told.markdown()).doesNotContainPattern("(?i)anon[iy]");
  }

  @Test
  void only_what_becomes_anonymous_is_said_to_become_so() {
    Told told = Told.of(club("P1Y"), MEMBER.replace("String", ANONYMISED + " String"));

    assertThat(told.section("purpose-club")).contains("Daarna maken wij ze anoniem.");
    assertThat(told.markdown().split("(?i)anon[iy]", -1)).hasSize(2);
  }

  @Test
  void words_of_the_organisation_that_say_anonymous_are_a_gap() {
    Told told = Told.of(club("P1Y").replace("De club leiden", "Adressen anonimiseren"), MEMBER);

    assertThat(told.gaps())
        .anyMatch(gap -> gap.startsWith("purpose-club: a text of yours calls data anonymous"));
  }

  @Test
  void nothing_is_claimed_of_data_that_nobody_declared() {
    assertThat(Told.of(club("P1Y"), MEMBER).section("purposes"))
        .contains("Voor iets anders gebruiken wij uw gegevens niet.");
    Register found =
        shop.withFindings(
            List.of(
                new Finding(
                    "DB-101",
                    Severity.ERROR,
                    null,
                    new LocalizedText(null, "x"),
                    null,
                    null,
                    null,
                    null)));

    assertThat(Told.of(found, Language.NL).section("purposes"))
        .doesNotContain("Voor iets anders gebruiken wij uw gegevens niet.");
  }

  @Test
  void dutch_sentences_are_short() {
    List<String> sentences = Told.of(shop, Language.NL).sentences();
    double words =
        sentences.stream().mapToInt(sentence -> sentence.split("\\s+").length).average().orElse(99);

    assertThat(sentences).hasSizeGreaterThan(150);
    assertThat(words).isLessThan(11);
  }

  @Test
  void versions_are_told_newest_first() {
    StatementHistory history =
        new StatementHistory(
            List.of(
                entry("1.0", "2026-01-01", "De eerste versie"),
                entry("1.1", "2026-03-01", "Wij bewaren facturen langer"),
                entry("1.1", "2026-03-01", "Er is een ontvanger bij")));

    PrivacyStatement statement = PrivacyStatement.of(shop, Language.NL, history);

    assertThat(new Told(statement).section("changes"))
        .containsSubsequence(
            "### Versie 1.1 (1 maart 2026)",
            "- Wij bewaren facturen langer.",
            "- Er is een ontvanger bij.",
            "### Versie 1.0 (1 januari 2026)",
            "- De eerste versie.");
  }

  @Test
  void equal_registers_give_equal_statements() {
    assertThat(Told.of(Shop.register().withFindings(), Language.NL))
        .isEqualTo(Told.of(shop, Language.NL));
  }

  private static String club(String retention) {
    return """
        @Purpose(name = "Club", description = "De club leiden", legalBasis = LegalBasis.CONTRACT,
            retention = "%s")
        public interface Club {}
        """
        .formatted(retention);
  }

  private static StatementHistory.Entry entry(String version, String date, String change) {
    return new StatementHistory.Entry(
        version, date, List.of(LocalizedText.of(Language.NL, change)));
  }
}
