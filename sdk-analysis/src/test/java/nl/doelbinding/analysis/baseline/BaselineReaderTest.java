package nl.doelbinding.analysis.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineReaderTest {
  @TempDir private Path directory;

  @Test
  void a_line_has_rule_subject_last_day_and_reason() throws BaselineException {
    Baseline baseline =
        BaselineReader.parse("DB-101 | nl.acme.Customer.email | 2027-06-30 | the DPO knows\n");

    assertThat(baseline.entries())
        .containsExactly(
            new BaselineEntry(
                new BaselineEntry.Key("DB-101", "nl.acme.Customer.email"),
                LocalDate.of(2027, 6, 30),
                "the DPO knows",
                1));
  }

  @Test
  void a_debt_has_no_last_day_and_comments_and_line_ends_do_not_matter() throws BaselineException {
    Baseline baseline =
        BaselineReader.parse("\uFEFF# ours\r\n\r\n DB-101|a.B.c||debt \r\n".substring(1));

    assertThat(baseline.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.until()).isNull();
              assertThat(entry.line()).isEqualTo(3);
            });
  }

  @Test
  void the_text_is_sorted_and_holds_no_line_time_or_counter() throws BaselineException {
    Baseline baseline =
        BaselineReader.parse(
            "DB-102 | a.B.z | | two\nDB-101 | a.C.y | | one\nDB-101 | a.B.x | | o");

    assertThat(BaselineText.of(baseline).lines().filter(line -> !line.startsWith("#")))
        .containsExactly(
            "DB-101 | a.B.x |  | o", "DB-101 | a.C.y |  | one", "DB-102 | a.B.z |  | two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nl.acme.Customer.email",
        "a|b",
        "a\\b|",
        "\\u0041",
        "a\nb",
        " begins and ends with a space ",
        "# no comment",
        "kleine letter \u00e9 en \u20ac",
        "\ud800 half a pair",
        "\u2028\u0000\u0085",
      })
  void any_subject_and_reason_is_read_as_it_was_written(String text) throws BaselineException {
    BaselineEntry entry = new BaselineEntry(new BaselineEntry.Key("DB-101", text), null, text, 0);

    String written = BaselineText.of(new Baseline(List.of(entry)));

    assertThat(BaselineReader.parse(written).entries())
        .singleElement()
        .satisfies(
            read -> {
              assertThat(read.key()).isEqualTo(entry.key());
              assertThat(read.reason()).isEqualTo(text);
            });
    assertThat(written.lines()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "DB-101 | a.B.c | debt ! has 3 parts between bars and not 4",
        "DB-101 a.B.c ! has 1 parts between bars and not 4",
        "DB-101 | a.B.c | | debt | more ! has 5 parts between bars and not 4",
        "DB-999 | a.B.c | | debt ! names the rule \"DB-999\", which does not exist",
        "email | a.B.c | | debt ! names the rule \"email\", which does not exist",
        "DB-001 | a.jar | | debt ! accepts DB-001, which cannot be accepted",
        "DB-122 | shop | | debt ! accepts DB-122, which cannot be accepted",
        "DB-301 | a.B.c | | debt ! accepts DB-301, which cannot be accepted",
        "DB-101 | | | debt ! names no subject",
        "DB-101 | a.B.c | | ! gives no reason",
        "DB-101 | a.B.c | 1 mei | debt ! ends on \"1 mei\", which is no date",
        "DB-101 | a.B.c | 2027-02-30 | debt ! ends on \"2027-02-30\", which is no date",
        "<<<<<<< HEAD ! holds the mark of a merge that is not finished",
      })
  void a_wrong_line_is_named_with_what_belongs_there(String line, String sentence) {
    BaselineException wrong = refused("# ours\n" + line + "\n");

    assertThat(wrong).hasMessage(sentence);
    assertThat(wrong.line()).isEqualTo(2);
    assertThat(wrong.cure()).isNotBlank();
  }

  @Test
  void a_thing_is_accepted_once() {
    assertThat(refused("DB-101 | a.B.c | | one\nDB-101 | a.B.c | | two"))
        .hasMessage("accepts again what line 1 accepts");
  }

  @Test
  void a_file_that_is_missing_is_refused_with_the_switch() {
    BaselineException missing =
        catchThrowableOfType(
            BaselineException.class, () -> BaselineReader.read(directory.resolve("none.txt")));

    assertThat(missing).hasMessageStartingWith("does not exist");
    assertThat(missing.cure()).contains("doelbinding:baseline", "doelbinding.baseline");
  }

  @Test
  void a_file_in_another_encoding_is_refused() throws IOException {
    Path file = directory.resolve("latin.txt");
    Files.write(file, "DB-101 | a.B.c | | caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(catchThrowableOfType(BaselineException.class, () -> BaselineReader.read(file)))
        .hasMessage("is not UTF-8");
  }

  @Test
  void whatever_a_file_holds_it_is_read_or_refused() {
    Random random = new Random(7);
    String alphabet = "DB-10123 |\\#\n\r\tu0a.\u00e9\u2028<";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder("DB-101 | a.B.c | 2027-01-01 | debt\n");
      for (int change = random.nextInt(20); change >= 0; change--) {
        char c = alphabet.charAt(random.nextInt(alphabet.length()));
        text.insert(random.nextInt(text.length() + 1), c);
      }
      try {
        Baseline read = BaselineReader.parse(text.toString());
        assertThat(BaselineReader.parse(BaselineText.of(read)).entries())
            .extracting(BaselineEntry::key)
            .containsExactlyElementsOf(read.entries().stream().map(BaselineEntry::key).toList());
      } catch (BaselineException refused) {
        assertThat(refused.getMessage()).doesNotContain("\n").isNotBlank();
      }
    }
  }

  private static BaselineException refused(String text) {
    return catchThrowableOfType(BaselineException.class, () -> BaselineReader.parse(text));
  }
}
