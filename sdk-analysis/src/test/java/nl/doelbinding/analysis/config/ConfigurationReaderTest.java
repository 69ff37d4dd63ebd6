package nl.doelbinding.analysis.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.register.EventEntry;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.LocalizedText;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.Role;
import nl.doelbinding.analysis.rule.Level;
import nl.doelbinding.analysis.rule.RuleLevels;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.annotations.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationReaderTest {
  private static final Path SHOP = Path.of("src/test/resources/shop/doelbinding.yaml");

  @TempDir private Path directory;

  @Test
  void a_complete_file_is_read_in_full() throws Exception {
    Configuration shop = ConfigurationReader.read(SHOP);

    assertThat(shop.language()).isEqualTo(Language.NL);
    assertThat(shop.role()).isEqualTo(Role.CONTROLLER);
    assertThat(shop.organisation().name()).isEqualTo("Voorbeeldwinkel B.V.");
    assertThat(shop.organisation().registrationNumber()).isEqualTo("01234567");
    assertThat(shop.organisation().phone()).isEqualTo("+31201234567");
    assertThat(shop.representative()).isNotNull();
    assertThat(shop.dpo()).isNotNull();
    assertThat(shop.supervisoryAuthority()).isNotNull();
    assertThat(shop.jointControllers())
        .singleElement()
        .satisfies(joint -> assertThat(joint.dpo()).isNotNull());
    assertThat(shop.securityMeasures()).extracting(Measure::id).containsExactly("access", "tls");
    assertThat(shop.securityMeasures().get(1).description())
        .isEqualTo(new LocalizedText("Versleutelde verbindingen", "Encrypted connections"));
    assertThat(shop.cookies())
        .singleElement()
        .satisfies(
            cookie -> {
              assertThat(cookie.category()).isEqualTo(Cookie.Kind.ANALYTICS_LOW_IMPACT);
              assertThat(cookie.data()).containsExactly("COOKIE_ID");
              assertThat(cookie.description())
                  .isEqualTo(new LocalizedText("Telt bezoekers zonder ze te volgen", null));
            });
    assertThat(shop.requestHandling())
        .isNotNull()
        .satisfies(requests -> assertThat(requests.identityCheck()).isTrue());
    assertThat(shop.breachHandling())
        .isNotNull()
        .satisfies(breaches -> assertThat(breaches.authorityDeadline()).isEqualTo("PT72H"));
    assertThat(shop.statement())
        .isNotNull()
        .satisfies(
            statement -> {
              assertThat(statement.version()).isEqualTo("1.0");
              assertThat(statement.effectiveFrom()).isEqualTo("2026-11-01");
              assertThat(statement.languages()).containsExactly(Language.NL, Language.EN);
            });
    assertThat(shop.claims()).containsExactly(Claim.NO_AUTOMATED_DECISIONS);
  }

  @Test
  void what_a_team_says_of_the_check_is_read() throws Exception {
    CheckSettings check =
        read("""
        organisation: {name: Acme}
        rules: {DB-101: {likely: warning}, DB-102: error, DB-217: off}
        detection:
          terms: {CUSTOMER_NUMBER: [klantkaart]}
          notPersonal: [ship name, nl.acme.Ship.name]
        exclude: [nl.acme.generated]
        baseline: privacy/accepted.txt
        coverage: 80
        """)
            .check();

    assertThat(check.rules().levels())
        .containsOnly(
            Map.entry(new RuleLevels.Key("DB-101", Confidence.LIKELY), Level.WARNING),
            Map.entry(new RuleLevels.Key("DB-102", null), Level.ERROR),
            Map.entry(new RuleLevels.Key("DB-217", null), Level.OFF));
    assertThat(check.terms().personal())
        .containsExactly(Map.entry(Category.CUSTOMER_NUMBER, List.of("klantkaart")));
    assertThat(check.terms().notPersonal()).containsExactly("ship name", "nl.acme.Ship.name");
    assertThat(check.exclude().covers("nl.acme.generated.Order")).isTrue();
    assertThat(check.baseline()).isEqualTo("privacy/accepted.txt");
    assertThat(check.coverage()).isEqualTo(80);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "rules: {DB-102: fatal} ! rules.DB-102: \"fatal\" is not one of error, warning, info, off",
        "rules: {DB-912: error} ! unknown key \"DB-912\" in rules; did you mean \"DB-112\"?",
        "rules: {DB-001: off} ! rules.DB-001 cannot be changed: what was not read was not checked;"
            + " leave it out",
        "rules: {DB-301: off} ! rules.DB-301 cannot be changed: the program decides that when it"
            + " runs, with doelbinding.mode; leave it out",
        "rules: {DB-304: off} ! rules.DB-304 cannot be changed: a read that was not woven is not"
            + " checked; leave it out",
        "weaving: {exempt: [getters]} ! weaving.exempt: \"getters\" is not one of constructor,"
            + " equals, hashCode, persistence",
        "weaving: {excuse: []} ! unknown key \"excuse\" in weaving; did you mean \"excused\"?",
        "weaving: {excused: [{readers: nl.acme}]} ! weaving.excused[1] has no reason: add \"reason:"
            + " …\"",
        "weaving: {excused: [{readers: nl/acme, reason: old}]} ! weaving.excused[1].readers:"
            + " \"nl/acme\" is no pattern of classes",
        "rules: {DB-101: {possible: off}} ! unknown key \"possible\" in rules.DB-101; known are"
            + " sure, likely",
        "events: {Ended: x} ! events: \"Ended\" is no id: use lower case letters, digits and"
            + " hyphens, such as access-control",
        "events: gone ! events must be a group of keys (contract-ended), not a text",
        "events: {gone: {}} ! events.gone has no text: give nl, en or both",
        "coverage: 101 ! coverage: \"101\" is no percentage: give a whole number from 0 to 100",
        "exclude: ['nl/acme'] ! exclude: \"nl/acme\" is no pattern of classes: give a package or"
            + " class such as nl.acme.generated; * stands for a part of a name, ** for any number"
            + " of parts",
        "detection: {terms: {SHOE: [maat]}} ! unknown key \"SHOE\" in detection.terms;",
      })
  void a_wrong_setting_of_the_check_is_named_with_what_is_allowed(String line, String sentence)
      throws Exception {
    ConfigurationException wrong =
        catchThrowableOfType(
            ConfigurationException.class, () -> read("organisation: {name: A}\n" + line));

    assertThat(wrong).hasMessageStartingWith("doelbinding.yaml:2: " + sentence);
  }

  @Test
  void a_name_is_enough_and_the_rest_has_defaults() throws Exception {
    Configuration least = read("organisation: {name: Acme}");

    assertThat(least.language()).isEqualTo(Language.NL);
    assertThat(least.role()).isEqualTo(Role.CONTROLLER);
    assertThat(least.claims()).isEmpty();
  }

  @Test
  void plain_texts_are_in_the_default_language() throws Exception {
    Configuration english =
        read(
            """
            language: en
            organisation: {name: Acme}
            securityMeasures: [{id: a, kind: PHYSICAL, description: Locks}]
            """);

    assertThat(english.securityMeasures().get(0).description())
        .isEqualTo(new LocalizedText(null, "Locks"));
  }

  @Test
  void events_are_sorted_and_speak_one_language_or_both() throws Exception {
    Configuration renting =
        read(
            """
            organisation: {name: Acme}
            events:
              lease-signed: {nl: het tekenen, en: the signing}
              lease-ended: het einde
            """);

    assertThat(renting.events())
        .containsExactly(
            new EventEntry("lease-ended", new LocalizedText("het einde", null)),
            new EventEntry("lease-signed", new LocalizedText("het tekenen", "the signing")));
  }

  @Test
  void norway_is_a_country_and_an_empty_key_is_left_out() throws Exception {
    Configuration north = read("organisation: {name: Acme, country: NO, email: }");

    assertThat(north.organisation().country()).isEqualTo("NO");
    assertThat(north.organisation().email()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          organisation: {name: A, adress: x}      | doelbinding.yaml:1: unknown key "adress" in organisation; did you mean "address"?
          organisation: {name: A, shoe: x}        | doelbinding.yaml:1: unknown key "shoe" in organisation; known are name, legalForm, registrationNumber, address, country, email, phone, url, arrangement
          language: fr                            | doelbinding.yaml:1: language: "fr" is not one of nl, en
          role: [x]                               | doelbinding.yaml:1: role: "a list" is not one of CONTROLLER, JOINT_CONTROLLER, PROCESSOR
          dpo: {title: FG}                        | doelbinding.yaml:1: dpo has no name: add "name: …"
          dpo: text                               | doelbinding.yaml:1: dpo must be a group of keys (name, title, address, email, phone, url), not a text
          dpo: {name: 7}                          | doelbinding.yaml:1: dpo.name must be a text: put it between quotes, "7"
          dpo: {name: " "}                        | doelbinding.yaml:1: dpo.name is blank: fill it in or leave it out
          dpo: {name: A, email: nobody}           | doelbinding.yaml:1: dpo.email: "nobody" is no e-mail address: give for example privacy@example.nl
          dpo: {name: A, url: [a]}                | doelbinding.yaml:1: dpo.url must be a text, not a list
          representative: {name: A, country: UK}  | doelbinding.yaml:1: representative.country: "UK" is no country of ISO 3166-1: give two capitals such as NL
          controllers: {name: A}                  | doelbinding.yaml:1: controllers must be a list, [ … ], not a group of keys
          controllers: [{nam: A}]                 | doelbinding.yaml:1: unknown key "nam" in controllers[1]; did you mean "name"?
          claims: [no-cookies]                    | doelbinding.yaml:1: claims: "no-cookies" is not one of no-automated-decisions, functional-cookies-only, no-third-parties, consent-only, no-personal-data-in-cookies, no-transfers-outside-eea, no-profiling, no-sale, only-ip-address-collected-automatically, no-dpo-needed
          requestHandling: {deadline: a month}    | doelbinding.yaml:1: requestHandling.deadline: "a month" is no ISO 8601 period: give for example P1Y, P1M, P30D or PT72H
          requestHandling: {feeFree: yes}         | doelbinding.yaml:1: requestHandling.feeFree must be true or false, not a text
          statement: {effectiveFrom: 2026-13-01}  | doelbinding.yaml:1: statement.effectiveFrom: "2026-13-01" is no date: give year, month and day, 2026-10-01
          cookies: [{name: a, category: FUNCTIONAL, lifetime: long}] | doelbinding.yaml:1: cookies[1].lifetime: "long" is no lifetime: give an ISO 8601 period such as P1Y, or SESSION
          securityMeasures: [{id: A b, kind: TECHNICAL, description: x}] | doelbinding.yaml:1: securityMeasures[1].id: "A b" is no id: use lower case letters, digits and hyphens, such as access-control
          securityMeasures: [{id: a, kind: TECHNICAL, description: {nl: }}] | doelbinding.yaml:1: securityMeasures[1].description has no text: give nl, en or both
          securityMeasures: [{id: a, kind: TECHNICAL, description: {de: x, nl: y}}] | doelbinding.yaml:1: unknown key "de" in securityMeasures[1].description; known are nl, en
          """)
  void a_mistake_is_one_sentence_with_its_place_and_remedy(String mistake, String sentence) {
    String organisation = mistake.startsWith("organisation") ? "" : "\norganisation: {name: Acme}";

    assertThat(problems(mistake + organisation))
        .filteredOn(problem -> !problem.contains("has no name") || sentence.contains("has no name"))
        .containsExactly(sentence);
  }

  @Test
  void all_mistakes_are_told_at_once_in_the_order_of_the_file() {
    assertThat(
            problems(
                """
                rol: CONTROLLER
                organisation:
                  name: Acme
                  name: Other
                securityMeasures:
                  - {id: a, kind: TECHNICAL, description: x}
                  - {id: a, kind: LEGAL, description: x}
                """))
        .containsExactly(
            "doelbinding.yaml:1: unknown key \"rol\"; did you mean \"role\"?",
            "doelbinding.yaml:4: the key \"name\" stands on line 3 already: keep one of the two",
            "doelbinding.yaml:7: two security measures have the id \"a\": rename one",
            "doelbinding.yaml:7: securityMeasures[2].kind: \"LEGAL\" is not one of TECHNICAL,"
                + " ORGANISATIONAL, PHYSICAL");
  }

  @Test
  void the_place_has_a_column_too() {
    ConfigurationException thrown =
        catchThrowableOfType(
            ConfigurationException.class, () -> read("organisation:\n  name: Acme\n  shoe: 43\n"));

    assertThat(thrown.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(3);
              assertThat(problem.column()).isEqualTo(3);
            });
  }

  @Test
  void a_file_without_an_organisation_says_what_to_add() {
    assertThat(problems("language: nl"))
        .containsExactly(
            "doelbinding.yaml:1: the organisation is missing: add \"organisation: {name: …}\"");
    assertThat(problems(""))
        .containsExactly("doelbinding.yaml: is empty: give at least \"organisation: {name: …}\"");
    assertThat(problems("just text"))
        .first()
        .asString()
        .startsWith("doelbinding.yaml:1: the file must be a group of keys (language, role, ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organisation: {name: Acme",
        "organisation: [name: Acme}",
        "organisation:\n\t name: Acme",
        "\"unclosed",
        "a: b: c",
        "%YAML 9.9\n---\na: b",
        "organisation: !!java.net.URL [a]",
        "organisation: {name: \u0007}",
      })
  void what_is_no_yaml_is_told_on_one_line(String yaml) {
    assertThat(problems(yaml))
        .isNotEmpty()
        .allSatisfy(
            problem -> assertThat(problem).startsWith("doelbinding.yaml").doesNotContain("\n"));
  }

  @Test
  void a_bracket_that_is_not_closed_is_looked_for_where_the_parser_missed_it() {
    assertThat(problems("claims: []\norganisation:\n  {name: Acme\nrole: CONTROLLER\n"))
        .containsExactly(
            "doelbinding.yaml:4: is no valid YAML: while parsing a flow mapping, expected ',' or"
                + " '}', but got :; check brackets, quotes and indentation");
  }

  @Test
  void aliases_are_refused_before_they_multiply() {
    assertThat(
            problems(
                """
                organisation: &a {name: Acme}
                representative: *a
                """))
        .containsExactly("doelbinding.yaml:2: uses the alias *a: write the value out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~", "null", "Null", "NULL", ""})
  void every_spelling_of_nothing_is_nothing(String nothing) throws Exception {
    assertThat(problems("organisation: {name: " + nothing + "}"))
        .singleElement()
        .asString()
        .contains("organisation has no name");
    assertThat(problems("# \uD83D\uDE00\norganisation:\n  name: " + nothing + "\n"))
        .singleElement()
        .asString()
        .contains("organisation has no name");
  }

  @Test
  void nothing_between_quotes_is_a_text() throws Exception {
    assertThat(read("organisation: {name: \"~\", legalForm: 'Null'}").organisation().name())
        .isEqualTo("~");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organisation: {name: !!binary QWNtZQ==}",
        "organisation: {name: !!java.net.URL \"https://acme.example\"}",
        "organisation: !!java.net.URL [\"https://acme.example\"]",
        "organisation: !acme {name: Acme}"
      })
  void tags_are_refused(String yaml) {
    assertThat(problems(yaml)).singleElement().asString().contains(":1: uses the tag \"");
  }

  @Test
  void depth_is_refused_before_it_hurts() {
    assertThat(problems("claims: " + "[".repeat(50_000)))
        .singleElement()
        .asString()
        .contains("nests deeper than any key of this file needs");
    assertThat(problems("a: ".repeat(1) + "{a: ".repeat(20_000)))
        .singleElement()
        .asString()
        .contains("nests deeper");
  }

  @Test
  void size_is_refused_before_it_is_read() {
    assertThat(problems("# " + "x".repeat(300_000)))
        .containsExactly("doelbinding.yaml: is bigger than 256 KiB: it is not meant to hold data");
  }

  @Test
  void a_second_document_is_refused() {
    assertThat(problems("organisation: {name: Acme}\n---\norganisation: {name: Other}\n"))
        .singleElement()
        .asString()
        .contains("a second document begins here");
  }

  @Test
  void a_long_or_many_lined_value_is_shown_short_and_on_one_line() {
    assertThat(problems("\"" + "k".repeat(5000) + "\\n%s\": 1\norganisation: {name: Acme}"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem).doesNotContain("\n");
              assertThat(problem.length()).isLessThan(400);
            });
  }

  @Test
  void a_file_that_is_missing_or_in_another_encoding_is_told() throws IOException {
    Path file = directory.resolve("doelbinding.yaml");
    assertThat(problemsOf(file))
        .containsExactly(
            "doelbinding.yaml: does not exist: create it with \"organisation: {name: …}\"");
    Files.write(file, "organisation: {name: Café}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problemsOf(file))
        .containsExactly("doelbinding.yaml: is not UTF-8: save it in that encoding");
    assertThat(problemsOf(directory))
        .singleElement()
        .asString()
        .contains("cannot be read: check that it is a file you may read");
  }

  @Test
  void a_byte_order_mark_is_no_mistake() throws Exception {
    assertThat(read("\uFEFForganisation: {name: Acme}").organisation().name()).isEqualTo("Acme");
  }

  private Configuration read(String yaml) throws IOException, ConfigurationException {
    return ConfigurationReader.read(Files.writeString(directory.resolve("doelbinding.yaml"), yaml));
  }

  private List<String> problems(String yaml) {
    ConfigurationException thrown =
        catchThrowableOfType(ConfigurationException.class, () -> read(yaml));
    assertThat(thrown).isNotNull();
    return thrown.problems().stream().map(ConfigurationProblem::toString).toList();
  }

  private static List<String> problemsOf(Path file) {
    ConfigurationException thrown =
        catchThrowableOfType(ConfigurationException.class, () -> ConfigurationReader.read(file));
    return thrown.problems().stream().map(ConfigurationProblem::toString).toList();
  }
}
