package nl.doelbinding.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every format. */
class ReportFormatTest {

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void equal_findings_in_any_order_give_equal_text(ReportFormat format) {
    ReportInput few = Inputs.few();
    List<ReportedFinding> reversed = new ArrayList<>(few.findings());
    Collections.reverse(reversed);

    ReportInput again = new ReportInput(few.module(), few.language(), reversed);

    assertThat(format.report().render(again)).isEqualTo(format.report().render(Inputs.few()));
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void no_name_of_a_class_file_reaches_a_reader_unseen(ReportFormat format) {
    String text = format.report().render(Inputs.hostile());

    assertThat(text).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029&&[^\\n]]");
    assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"GITHUB"},
      mode = EnumSource.Mode.EXCLUDE)
  void nothing_found_is_a_report_too(ReportFormat format) {
    assertThat(format.report().render(Inputs.empty())).isNotBlank().endsWith("\n");
  }

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"JUNIT"}, // has suites by rule
      mode = EnumSource.Mode.EXCLUDE)
  void the_worst_comes_first(ReportFormat format) {
    String text = format.report().render(Inputs.few());

    assertThat(text.substring(text.lastIndexOf("<h2 id=\"findings-title\">") + 1))
        .containsSubsequence("iban", "note");
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void a_format_is_found_by_its_name(ReportFormat format) {
    assertThat(ReportFormat.of(" " + format)).isEqualTo(format);
    assertThat(ReportFormat.of(format.name())).isEqualTo(format);
  }

  @Test
  void every_format_has_a_file_of_its_own() {
    assertThat(ReportFormat.values()).extracting(ReportFormat::fileName).doesNotHaveDuplicates();
  }

  @Test
  void an_unknown_format_is_answered_with_those_there_are() {
    assertThatThrownBy(() -> ReportFormat.of("docx"))
        .hasMessage(
            "There is no report format \"docx\"; there are text, csv, json, sarif, html, junit,"
                + " github, gitlab, markdown");
  }
}
