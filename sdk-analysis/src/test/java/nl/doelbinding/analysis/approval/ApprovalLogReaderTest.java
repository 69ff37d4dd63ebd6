package nl.doelbinding.analysis.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalLogReaderTest {
  private static final String LOG =
      """
      {"format": "doelbinding-approvals", "formatVersion": 1, "approvals": [{
        "date": "2026-11-22", "note": "n", "registerAfter": "00",
        "changes": [{"kind": "later-kind", "weight": "heavy", "activities": ["a"],
          "tellDataSubjects": "GDPR 13(3)", "text": {"nl": "Nieuw.", "en": "New."}}],
        "removed": [{"id": "a", "version": 3}]}]}
      """;

  @Test
  void a_log_is_read_with_kinds_that_a_later_version_made() throws Exception {
    ApprovalLog log = read(LOG);

    assertThat(log.lastVersion("a")).hasValue(3);
    assertThat(log.lastVersion("b")).isEmpty();
    assertThat(log.entries()).singleElement().extracting(ApprovalLog.Told::version).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "formatVersion": 1      | "formatVersion": 2       | log.json is a log of format version 2, and this tool reads version 1
          doelbinding-approvals   | else                     | log.json is no log of approvals: its format is not "doelbinding-approvals"
          2026-11-22              | 22-11-2026               | log.json, approval 1, has no date such as 2026-11-22
          "note": "n",            | ''                       | log.json, approval 1, has no note
          "version": 3            | "version": 0             | log.json, approval 1, removes an activity of a version that is none
          "version": 3            | "version": 2147483647    | log.json, approval 1, removes an activity of a version that is none
          "kind": "later-kind",   | ''                       | log.json, approval 1, has no kind
          """)
  void what_is_wrong_is_said_in_one_sentence(String from, String to, String sentence) {
    assertThat(LOG).contains(from);
    assertThatThrownBy(() -> read(LOG.replace(from, to)))
        .isInstanceOf(UnusableApprovalsException.class)
        .hasMessage(sentence);
  }

  @Test
  void texts_without_end_are_refused() {
    assertThatThrownBy(() -> read(LOG.replace("Nieuw.", "x".repeat(5_000))))
        .hasMessage("log.json, approval 1, has a text of more than 4000 characters");
  }

  @Property(tries = 300)
  void whatever_is_cut_or_replaced_gives_a_log_or_a_sentence(
      @ForAll @IntRange(max = 300) int at, @ForAll char character) {
    int place = at % LOG.length();
    for (String text :
        new String[] {
          LOG.substring(0, place), LOG.substring(0, place) + character + LOG.substring(place + 1)
        }) {
      try {
        assertThat(read(text).approvals()).hasSizeLessThan(2);
      } catch (UnusableApprovalsException unusable) {
        assertThat(unusable.getMessage()).startsWith("log.json").doesNotContain("\n");
      }
    }
  }

  private static ApprovalLog read(String json) throws UnusableApprovalsException {
    return ApprovalLogReader.read(json.getBytes(StandardCharsets.UTF_8), "log.json");
  }
}
