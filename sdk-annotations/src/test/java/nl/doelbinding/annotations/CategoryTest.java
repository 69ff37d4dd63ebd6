package nl.doelbinding.annotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CategoryTest {

  @Test
  void every_category_has_labels_and_concepts() {
    assertThat(Category.values())
        .hasSize(53)
        .allSatisfy(
            category -> {
              assertThat(category.labelNl()).isNotBlank();
              assertThat(category.labelEn()).isNotBlank();
              assertThat(category.dpv()).startsWith("https://w3id.org/dpv");
              assertThat(category.fideslang()).startsWith("user");
            });
  }

  @Test
  void the_special_categories_are_those_of_articles_9_10_and_87() {
    assertThat(Category.values())
        .filteredOn(category -> category.special() == Category.Special.ART9)
        .containsExactly(
            Category.HEALTH,
            Category.BIOMETRIC,
            Category.GENETIC,
            Category.ETHNIC_ORIGIN,
            Category.POLITICAL_OPINION,
            Category.RELIGION_OR_BELIEF,
            Category.TRADE_UNION,
            Category.SEXUAL_LIFE);
    assertThat(Category.CRIMINAL.special()).isEqualTo(Category.Special.ART10);
    assertThat(Category.NATIONAL_ID.special()).isEqualTo(Category.Special.ART87);
  }

  @Test
  void the_categories_are_those_of_the_shared_list() throws IOException {
    Path list = Path.of(System.getProperty("doelbinding.shared", "missing"), "categories.json");
    assumeTrue(Files.exists(list), "skipped: no shared data at " + list);
    String json = Files.readString(list);

    assertThat(values(json, "name"))
        .isEqualTo(Arrays.stream(Category.values()).map(Enum::name).toList());
    assertThat(values(json, "nl"))
        .isEqualTo(Arrays.stream(Category.values()).map(Category::labelNl).toList());
    assertThat(values(json, "en"))
        .isEqualTo(Arrays.stream(Category.values()).map(Category::labelEn).toList());
    assertThat(values(json, "dpv"))
        .isEqualTo(Arrays.stream(Category.values()).map(Category::dpv).toList());
    assertThat(values(json, "special"))
        .isEqualTo(
            Arrays.stream(Category.values()).map(category -> category.special().name()).toList());
  }

  private static List<String> values(String json, String key) {
    Matcher matcher = Pattern.compile("\"" + key + "\": \"([^\"]*)\"").matcher(json);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
