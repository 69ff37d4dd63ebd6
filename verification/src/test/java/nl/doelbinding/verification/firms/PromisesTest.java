package nl.doelbinding.verification.firms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.doelbinding.annotations.Category;
import nl.doelbinding.sample.testing.register.SectionTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Whether the Dutch privacy statements that are generated state what the published ones promise.
 */
class PromisesTest {
  private static final Set<String> KINDS =
      Set.of(
          "category",
          "purpose",
          "legal-basis",
          "retention",
          "recipient",
          "transfer",
          "contact",
          "right",
          "versioning");

  private static final Map<Firm, SectionTexts> STATEMENTS = new EnumMap<>(Firm.class);

  static Stream<StatedPromise> stated() {
    return StatedPromise.all().stream().filter(StatedPromise::isStated);
  }

  static Stream<StatedPromise> reported() {
    return StatedPromise.all().stream().filter(promise -> promise.rule() != null);
  }

  @ParameterizedTest
  @MethodSource("stated")
  void the_statement_states_it(StatedPromise promise) {
    List<String> missing = new ArrayList<>();
    promise
        .where()
        .forEach(
            (section, words) -> missing.addAll(statement(promise.firm()).missing(section, words)));

    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reported")
  void what_is_unlawful_or_contradictory_is_reported(StatedPromise promise) {
    assertThat(promise.firm().findings())
        .contains(new StatementCase.Reported(promise.rule(), promise.subject()));
  }

  @Test
  void what_is_not_stated_has_a_reason() {
    List<StatedPromise> promises = StatedPromise.all();
    Map<String, Integer> why = new LinkedHashMap<>();
    for (StatedPromise promise : promises) {
      assertThat(promise.isStated()).as(promise.id()).isEqualTo(promise.why() == null);
      if (!promise.isStated()) {
        why.merge(promise.why(), 1, Integer::sum);
      }
    }
    long stated = promises.stream().filter(StatedPromise::isStated).count();
    System.out.printf(
        "%d of %d promises stated, %d not, because:%n",
        stated, promises.size(), promises.size() - stated);
    why.forEach((reason, count) -> System.out.printf("  %d: %s%n", count, reason));

    assertThat(promises).hasSize(170);
    assertThat(stated).isGreaterThanOrEqualTo(162);
  }

  @Test
  void they_are_those_that_people_noted_down() {
    Map<String, String> noted = new TreeMap<>();
    for (JsonNode promise : promises()) {
      noted.put(id(promise), promise.path("kind").asString());
    }
    Map<String, String> ours = new TreeMap<>();
    StatedPromise.all().forEach(promise -> ours.put(promise.id(), promise.kind()));

    assertThat(ours).isEqualTo(noted);
  }

  /** By the structured fields of the notes, without our words. */
  @Test
  void every_category_of_a_promise_stands_with_its_purpose() {
    Map<String, StatedPromise> ours = new TreeMap<>();
    StatedPromise.all().forEach(promise -> ours.put(promise.id(), promise));
    List<String> differences = new ArrayList<>();
    int checked = 0;
    for (JsonNode noted : promises()) {
      StatedPromise promise = ours.get(id(noted));
      Map<String, Set<String>> declared = declared(noted, promise);
      Set<String> beyond = new TreeSet<>();
      for (JsonNode category : noted.path("data")) {
        boolean known = false;
        for (Map.Entry<String, Set<String>> purpose : declared.entrySet()) {
          if (purpose.getValue().contains(category.asString())) {
            known = true;
            checked++;
            String label = Category.valueOf(category.asString()).labelNl();
            differences.addAll(
                statement(promise.firm()).missing("purpose-" + purpose.getKey(), List.of(label)));
          }
        }
        if (!known && !declared.isEmpty()) {
          beyond.add(category.asString());
        }
      }
      if (!beyond.equals(new TreeSet<>(promise.beyond()))) {
        differences.add(promise.id() + ": beyond the declarations are " + beyond);
      }
    }
    System.out.printf("%d categories of promises found with their purposes%n", checked);

    assertThat(differences).isEmpty();
    assertThat(checked).isGreaterThan(150);
  }

  /** The categories of each purpose that a promise is about, as the statement declares them. */
  private static Map<String, Set<String>> declared(JsonNode noted, StatedPromise promise) {
    Set<String> about = new TreeSet<>();
    noted.path("purpose").forEach(purpose -> about.add(purpose.asString()));
    promise.where().keySet().stream()
        .filter(section -> section.startsWith("purpose-"))
        .forEach(section -> about.add(section.substring("purpose-".length())));
    Map<String, Set<String>> result = new TreeMap<>();
    for (JsonNode purpose : SharedSeeds.facts(promise.firm()).path("purposes")) {
      if (about.contains(purpose.path("id").asString())) {
        Set<String> categories = new TreeSet<>();
        purpose.path("dataCategories").forEach(one -> categories.add(one.asString()));
        result.put(purpose.path("id").asString(), categories);
      }
    }
    return result;
  }

  private static List<JsonNode> promises() {
    List<JsonNode> result = new ArrayList<>();
    for (JsonNode promise : SharedSeeds.promises()) {
      if (KINDS.contains(promise.path("kind").asString())) {
        result.add(promise);
      }
    }
    return result;
  }

  /** The id in our table: that of the firm, and the number. */
  private static String id(JsonNode promise) {
    String id = promise.path("id").asString();
    for (Firm firm : Firm.values()) {
      if (SharedSeeds.facts(firm).path("statement").equals(promise.path("statement"))) {
        return firm.id() + id.substring(id.lastIndexOf('-'));
      }
    }
    throw new AssertionError("No firm is made after the statement of " + id);
  }

  private static SectionTexts statement(Firm firm) {
    synchronized (STATEMENTS) {
      return STATEMENTS.computeIfAbsent(firm, Firm::statement);
    }
  }
}
