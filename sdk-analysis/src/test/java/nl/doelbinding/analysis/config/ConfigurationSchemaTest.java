package nl.doelbinding.analysis.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.doelbinding.analysis.testing.Schemas;
import nl.doelbinding.annotations.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ConfigurationSchemaTest {
  private static final String NAME = "doelbinding.schema.json";
  private static final JsonNode SCHEMA = new JsonMapper().readTree(Schemas.text(NAME));
  private static final Map<Keys, String> PLACES =
      Map.ofEntries(
          Map.entry(Keys.ROOT, ""),
          Map.entry(Keys.PARTY, "/$defs/party"),
          Map.entry(Keys.CONTROLLER, "/$defs/controller"),
          Map.entry(Keys.CONTACT, "/$defs/contact"),
          Map.entry(Keys.MEASURE, "/$defs/measure"),
          Map.entry(Keys.COOKIE, "/$defs/cookie"),
          Map.entry(Keys.REQUEST_HANDLING, "/$defs/requestHandling"),
          Map.entry(Keys.BREACH_HANDLING, "/$defs/breachHandling"),
          Map.entry(Keys.STATEMENT, "/$defs/statement"),
          Map.entry(Keys.OWN_SECTION, "/$defs/ownSection"),
          Map.entry(Keys.DETECTION, "/$defs/detection"),
          Map.entry(Keys.MERGE, "/$defs/merge"),
          Map.entry(Keys.WEAVING, "/$defs/weaving"),
          Map.entry(Keys.EXCUSE, "/$defs/excuse"),
          Map.entry(Keys.CERTAINTY, "/properties/rules/properties/DB-101/anyOf/1"),
          Map.entry(Keys.TEXT, "/$defs/text/anyOf/1"));

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource(Keys.class)
  void schema_and_reader_know_the_same_keys_and_explain_them(Keys keys) {
    JsonNode group = SCHEMA.at(PLACES.get(keys));

    assertThat(group.at("/properties").propertyNames()).containsExactlyElementsOf(keys.names());
    assertThat(group.at("/additionalProperties").asBoolean(true)).isFalse();
    assertThat(group.at("/properties"))
        .allSatisfy(key -> assertThat(key.at("/description").asString()).endsWith("."));
  }

  @Test
  void schema_and_reader_know_the_same_categories() {
    List<String> known =
        SCHEMA.at("/$defs/category/enum").valueStream().map(JsonNode::asString).toList();

    assertThat(known)
        .containsExactlyElementsOf(Arrays.stream(Category.values()).map(Category::name).toList());
  }

  @Test
  void the_sample_is_valid_for_both() throws Exception {
    String yaml = Files.readString(Path.of("src/test/resources/shop/doelbinding.yaml"));

    assertThat(errors(yaml)).isEmpty();
    assertThat(isReadable(yaml)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organisation: {name: A}",
        "{organisation: {name: A, phone: 112, registrationNumber: 7}, statement: {version: 1.0}}",
        "{organisation: {name: A}, cookies: [{name: a, category: FUNCTIONAL, lifetime: SESSION}]}",
        "{organisation: {name: A}, requestHandling: {deadline: P4W}}",
        "{organisation: {name: A}, weaving: {exempt: [], excused: [{readers: nl.acme.**, reason: old}]}, rules: {DB-302: warning, DB-303: warning}}",
        "{organisation: {name: A}, rules: {DB-102: error, DB-101: {likely: warning}, DB-217: off}}",
        "{organisation: {name: A}, detection: {terms: {NAME: [roepnaam]}, notPersonal: [a.B.c]}}",
        "{organisation: {name: A}, exclude: [nl.acme.generated, '**.*_'], coverage: 80}",
        "{organisation: {name: A}, baseline: privacy/baseline.txt}",
        "{organisation: {name: A}, events: {lease-ended: einde, b: {en: gone}}}",
        "{organisation: {name: A}, statement: {changeNotice: Per mail, previousVersions: x}}",
        "{organisation: {name: A}, statement: {omit: [logs, words]}}",
        "{organisation: {name: A}, statement: {sections: [{id: a, title: T, text: {en: X}}]}}",
        "{organisation: {name: A}, statement: {sections: [{id: a, title: T, text: X, after:"
            + " logs}]}}",
        "{organisation: {name: A}, merge: {exclude: ['nl.acme:legacy', legacy-*.jar]}}",
      })
  void what_is_valid_for_one_is_valid_for_the_other(String yaml) throws Exception {
    assertThat(errors(yaml)).isEmpty();
    assertThat(isReadable(yaml)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "language: nl",
        "organisation: {}",
        "organisation: {name: 7}",
        "organisation: {name: ' '}",
        "organisation: {name: A, adress: x}",
        "organisation: {name: A, country: nl}",
        "organisation: {name: A, email: x}",
        "organisation: {name: A, dpo: {name: B}}",
        "{organisation: {name: A}, language: de}",
        "{organisation: {name: A}, role: controller}",
        "{organisation: {name: A}, claims: no-third-parties}",
        "{organisation: {name: A}, claims: [none]}",
        "{organisation: {name: A}, cookies: [{name: a}]}",
        "{organisation: {name: A}, cookies: [{name: a, category: ANALYTICS, lifetime: 1y}]}",
        "{organisation: {name: A}, cookies: [{name: a, category: ANALYTICS, lifetime: P1Y, data:"
            + " [X]}]}",
        "{organisation: {name: A}, securityMeasures: [{id: a, kind: TECHNICAL}]}",
        "{organisation: {name: A}, securityMeasures: [{id: a, kind: TECHNICAL, description: {}}]}",
        "{organisation: {name: A}, requestHandling: {identityCheck: maybe}}",
        "{organisation: {name: A}, breachHandling: {authorityDeadline: 72 hours}}",
        "{organisation: {name: A}, breachHandling: {authorityDeadline: P1DT2H}}",
        "{organisation: {name: A}, statement: {effectiveFrom: 1 mei}}",
        "{organisation: {name: A}, statement: {languages: [fr]}}",
        "{organisation: {name: A}, events: {Ended: einde}}",
        "{organisation: {name: A}, events: {ended: {}}}",
        "{organisation: {name: A}, events: ended}",
        "{organisation: {name: A}, statement: {omit: [rights]}}",
        "{organisation: {name: A}, statement: {sections: [{id: a, title: T}]}}",
        "{organisation: {name: A}, statement: {sections: [{id: A, title: T, text: X}]}}",
        "{organisation: {name: A}, statement: {sections: [{id: a, title: T, text: X, after:"
            + " end}]}}",
        "{organisation: {name: A}, statement: {sections: [{id: a, title: T, text: X, after: logs,"
            + " before: logs}]}}",
        "{organisation: {name: A}, rules: {DB-004: off}}",
        "{organisation: {name: A}, rules: {DB-301: warning}}",
        "{organisation: {name: A}, rules: {DB-304: warning}}",
        "{organisation: {name: A}, weaving: {exempt: [getters]}}",
        "{organisation: {name: A}, weaving: {excused: [{readers: nl.acme}]}}",
        "{organisation: {name: A}, weaving: {excused: [{readers: nl/acme, reason: old}]}}",
        "{organisation: {name: A}, rules: {DB-102: fatal}}",
        "{organisation: {name: A}, rules: {DB-102: {sure: error}}}",
        "{organisation: {name: A}, rules: {email: error}}",
        "{organisation: {name: A}, detection: {terms: {SHOE_SIZE: [maat]}}}",
        "{organisation: {name: A}, detection: {terms: {NAME: [naam!]}}}",
        "{organisation: {name: A}, exclude: nl.acme}",
        "{organisation: {name: A}, merge: {exclude: nl.acme:legacy}}",
        "{organisation: {name: A}, merge: {exclude: ['nl.acme/legacy']}}",
        "{organisation: {name: A}, merge: {exclude: ['*a*b*c*d*e']}}",
        "{organisation: {name: A}, exclude: ['nl/acme']}",
        "{organisation: {name: A}, coverage: 101}",
        "{organisation: {name: A}, coverage: most}",
      })
  void what_is_invalid_for_one_is_invalid_for_the_other(String yaml) throws Exception {
    assertThat(errors(yaml)).isNotEmpty();
    assertThat(isReadable(yaml)).isFalse();
  }

  private static List<String> errors(String yaml) {
    return Schemas.errors(NAME, new YAMLMapper().readTree(yaml).toString());
  }

  private boolean isReadable(String yaml) throws IOException {
    try {
      ConfigurationReader.read(Files.writeString(directory.resolve("doelbinding.yaml"), yaml));
      return true;
    } catch (ConfigurationException invalid) {
      return false;
    }
  }
}
