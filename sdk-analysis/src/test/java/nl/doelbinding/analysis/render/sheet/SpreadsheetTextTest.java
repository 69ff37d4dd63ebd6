package nl.doelbinding.analysis.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF201",
        " =1",
        "\u00A0=1",
        "\u200B=1",
        "\t=1",
        "\r=1",
        "\n=1",
        "\"=1",
        "''=1"
      })
  void what_would_be_a_formula_has_an_apostrophe_before_it(String text) {
    assertThat(SpreadsheetText.defused(text))
        .containsPattern("'[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
  }

  @Test
  void a_spreadsheet_that_splits_elsewhere_finds_no_formula_either() {
    assertThat(SpreadsheetText.defused("a,=1;\t-2|@b")).isEqualTo("a,'=1; '-2|'@b");
  }

  @Test
  void an_ordinary_text_stays_what_it_is() {
    String text = "E-mail (a@b.example), 3-4 = nul; art. 6";

    assertThat(SpreadsheetText.defused(text)).isEqualTo(text);
    assertThat(SpreadsheetText.cell(text)).isEqualTo(text);
  }

  @Test
  void what_cannot_be_seen_or_written_is_replaced() {
    assertThat(SpreadsheetText.line("a\u0000\u001Bb\u202Ec\uD800d\uFFFEe\r\nf"))
        .isEqualTo("a b c\uFFFDd\uFFFDe f");
    assertThat(SpreadsheetText.cell("a\r\nb")).isEqualTo("a \nb");
  }

  @Test
  void what_a_workbook_would_read_as_an_escape_is_escaped() {
    assertThat(SpreadsheetText.cell("_x003D_1")).isEqualTo("_x005F_x003D_1");
  }

  @Test
  void no_cell_is_longer_than_a_workbook_takes_and_none_is_cut_inside_a_character() {
    String odd = "a" + "\uD83D\uDE00".repeat(20_000);
    String even = "\uD83D\uDE00".repeat(20_000);

    assertThat(SpreadsheetText.cell(odd)).hasSizeLessThanOrEqualTo(32_767).endsWith("\uDE00…");
    assertThat(SpreadsheetText.cell(even)).hasSizeLessThanOrEqualTo(32_767).endsWith("\uDE00…");
  }
}
