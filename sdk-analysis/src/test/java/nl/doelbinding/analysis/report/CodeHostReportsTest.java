package nl.doelbinding.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Annotations and summaries at GitHub and GitLab. */
class CodeHostReportsTest {

  @Test
  void github_gets_a_command_for_each_finding_on_one_line() {
    assertThat(render(ReportFormat.GITHUB, Inputs.few()))
        .contains(
            "::error file=core/src/main/java/nl/acme/Customer.java,line=31,title=DB-101 Personal"
                + " data is not declared::nl.acme.Customer.email looks like an e-mail address and"
                + " carries no @PersonalData%0A@PersonalData(purpose = Newsletter.class)%0Aor:"
                + " @NotPersonalData(\"why\")\n")
        .contains("::warning file=", "::notice file=")
        .doesNotContain("Legacy");
  }

  @Test
  void github_gets_ten_and_how_many_more_there_are() {
    assertThat(render(ReportFormat.GITHUB, Inputs.many(10)).lines()).hasSize(10);
    assertThat(render(ReportFormat.GITHUB, Inputs.many(300)).lines())
        .hasSize(11)
        .last()
        .isEqualTo("::notice title=Doelbinding::and 290 more, in the job summary");
    assertThat(render(ReportFormat.GITHUB, Inputs.empty())).isEmpty();
  }

  @Test
  void a_name_gives_github_no_command_of_its_own() {
    String text = render(ReportFormat.GITHUB, Inputs.hostile());

    assertThat(text.lines()).hasSize(11).noneMatch(line -> line.startsWith("::error::"));
    assertThat(text.lines().filter(line -> line.contains("forged")))
        .allMatch(line -> !line.contains("100%0A::error"));
  }

  @Test
  void a_percent_sign_colon_or_comma_in_a_path_is_escaped_for_github() {
    assertThat(render(ReportFormat.GITHUB, Inputs.hostile()))
        .contains("100%250A::error::forged")
        .doesNotContain("file=100%0A");
  }

  @Test
  void gitlab_gets_what_is_open_and_tells_findings_apart() {
    JsonNode issues = JsonMapper.shared().readTree(render(ReportFormat.GITLAB, Inputs.few()));
    Set<String> fingerprints = new HashSet<>();
    issues.forEach(issue -> fingerprints.add(issue.get("fingerprint").asString()));

    assertThat(issues).hasSize(7);
    assertThat(fingerprints).hasSize(7);
    assertThat(issues)
        .allSatisfy(
            issue -> {
              assertThat(issue.get("severity").asString()).isIn("critical", "minor", "info");
              assertThat(issue.at("/location/path").asString()).isNotBlank();
              assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
            });
    assertThat(render(ReportFormat.GITLAB, Inputs.empty())).isEqualTo("[]\n");
  }

  @Test
  void a_summary_stays_below_a_mebibyte_and_says_what_is_missing() {
    String summary = render(ReportFormat.MARKDOWN, Inputs.many(20_000));

    assertThat(summary.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 20);
    assertThat(summary).containsPattern("\nand \\d+ more\n$");
    assertThat(render(ReportFormat.MARKDOWN, Inputs.empty())).contains("No findings.");
  }

  @Test
  void a_name_in_a_summary_is_text() {
    String summary = render(ReportFormat.MARKDOWN, Inputs.hostile());

    assertThat(summary).doesNotContain("<script", "<img", "@everyone", "](x)", "`cell`");
    assertThat(summary).contains("&#64;<!-- -->everyone").doesNotContain("&#64;everyone");
    assertThat(summary.lines().filter(line -> line.startsWith("|")))
        .allMatch(row -> row.chars().filter(c -> c == '|').count() == 6);
  }

  private static String render(ReportFormat format, ReportInput input) {
    return format.report().render(input);
  }
}
