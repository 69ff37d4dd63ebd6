package nl.doelbinding.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One input gives the same bytes everywhere: what people commit and compare depends on it. */
class ReproducibilityTest {
  @TempDir private static Path directory;
  private static Checkout checkout;
  private static Map<String, String> expected;

  @BeforeAll
  static void write() throws Exception {
    checkout = Checkout.in(directory.resolve("checkout"));
    expected = checkout.written();
  }

  @Test
  void every_kind_of_file_is_compared_and_has_something_in_it() {
    assertThat(expected)
        .hasSizeGreaterThan(45)
        .containsKeys(
            "register/register.xlsx",
            "register/register-en.html",
            "statement/privacy-statement.en.md",
            "site/index.properties",
            "findings/nl/findings.sarif",
            "diff/en/diff.md",
            "suggestions/suggestions.patch");
    assertThat(expected.values()).allSatisfy(text -> assertThat(text).isNotBlank());
    assertThat(expected.get("findings/en/findings.txt")).contains("nl.acme.Buyer.birthDate");
    assertThat(expected.get("diff/en/diff.md")).contains("4 weeks");
    assertThat(expected.get("statement/privacy-statement.nl.md")).contains("(20 november 2026)");
  }

  @ParameterizedTest
  @CsvSource({
    "Pacific/Apia, tr-TR",
    "America/St_Johns, ar-EG-u-nu-arab",
    "Asia/Kolkata, th-TH-u-ca-buddhist-nu-thai"
  })
  void in_any_zone_and_locale(String zone, String locale) throws Exception {
    Locale before = Locale.getDefault();
    TimeZone clock = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));

      assertSame(checkout.written(), expected);
      assertSame(Checkout.in(directory.resolve(locale)).written(), expected);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(clock);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "a directory/with spaces"})
  void in_any_directory(String name) throws Exception {
    assertSame(Checkout.in(directory.resolve(name)).written(), expected);
  }

  @Test
  void in_any_order_of_the_classes() throws Exception {
    Map<String, String> one = checkout.written(checkout.jar(1));

    for (long order = 2; order < 6; order++) {
      assertSame(checkout.written(checkout.jar(order)), one);
    }
  }

  /** Names the files that differ: all their text would be told otherwise. */
  private static void assertSame(Map<String, String> written, Map<String, String> others) {
    assertThat(written.keySet()).isEqualTo(others.keySet());
    assertThat(written.keySet())
        .filteredOn(name -> !Objects.equals(written.get(name), others.get(name)))
        .as("files that differ")
        .isEmpty();
  }
}
