package nl.doelbinding.sample.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the generated register with what the privacy statement says that this sample is modelled
 * after. Where the statement says nothing, any register will do.
 */
class RegisterFactsIT {

  private static final String STATEMENT = "nutomix.txt";

  private JsonNode facts;
  private JsonNode register;

  @BeforeEach
  void read() throws Exception {
    Path seeds = Path.of(System.getProperty("doelbinding.shared", ""), "seeds");
    Path file = seeds.resolve("register-facts.json");
    assumeTrue(Files.exists(file), () -> "Skipped: no " + file + " on this machine");
    for (JsonNode entry : JsonMapper.shared().readTree(Files.readString(file))) {
      if (entry.path("statement").asString("").equals(STATEMENT)) {
        facts = entry;
      }
    }
    assertThat(facts).as("the entry of %s in %s", STATEMENT, file).isNotNull();
    Path generated = Path.of("target", "doelbinding", "register.json");
    assertThat(generated).as("made by the goal register, in phase prepare-package").exists();
    register = JsonMapper.shared().readTree(Files.readString(generated));
  }

  @Test
  void every_purpose_of_the_statement_is_an_activity() {
    assertThat(strings(register.path("activities"), "id"))
        .containsAll(strings(facts.path("purposes"), "id"));
  }

  @Test
  void every_category_of_a_purpose_is_in_its_activity() {
    for (JsonNode purpose : facts.path("purposes")) {
      assertThat(categories(activity(purpose)))
          .as(purpose.path("id").asString())
          .containsAll(strings(purpose.path("dataCategories")));
    }
  }

  @Test
  void every_category_of_the_statement_is_in_some_activity() {
    Set<String> all = new TreeSet<>();
    register.path("activities").forEach(activity -> all.addAll(categories(activity)));

    assertThat(all).containsAll(strings(facts.path("dataCategoriesOverall")));
  }

  @Test
  void the_legal_basis_of_a_purpose_is_among_those_of_its_activity() {
    for (JsonNode purpose : facts.path("purposes")) {
      assertThat(strings(activity(purpose).path("legalBases"), "basis"))
          .as(purpose.path("id").asString())
          .contains(purpose.path("legalBasis").path("basis").asString());
    }
  }

  @Test
  void every_recipient_of_a_purpose_is_in_its_activity() {
    for (JsonNode purpose : facts.path("purposes")) {
      assertThat(strings(activity(purpose).path("recipients")))
          .as(purpose.path("id").asString())
          .containsAll(strings(purpose.path("recipients")));
    }
  }

  @Test
  void every_recipient_that_an_activity_names_is_described() {
    Set<String> described = strings(register.path("recipients"), "id");
    for (JsonNode activity : register.path("activities")) {
      assertThat(described).containsAll(strings(activity.path("recipients")));
    }
  }

  @Test
  void no_data_is_without_a_retention() {
    for (JsonNode activity : register.path("activities")) {
      for (JsonNode item : activity.path("data")) {
        JsonNode retention = item.path("retention");
        assertThat(retention.has("period") || retention.has("until"))
            .as("%s: %s", activity.path("id").asString(), item.path("category").asString())
            .isTrue();
      }
    }
  }

  private JsonNode activity(JsonNode purpose) {
    for (JsonNode activity : register.path("activities")) {
      if (activity.path("id").equals(purpose.path("id"))) {
        return activity;
      }
    }
    throw new AssertionError("No activity " + purpose.path("id"));
  }

  private static Set<String> categories(JsonNode activity) {
    return strings(activity.path("data"), "category");
  }

  private static Set<String> strings(JsonNode array, String property) {
    Set<String> result = new TreeSet<>();
    array.forEach(item -> result.add(item.path(property).asString()));
    return result;
  }

  private static Set<String> strings(JsonNode array) {
    Set<String> result = new TreeSet<>();
    array.forEach(item -> result.add(item.asString()));
    return result;
  }
}
