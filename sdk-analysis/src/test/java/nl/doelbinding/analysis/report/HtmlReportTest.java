package nl.doelbinding.analysis.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {
  private static final Pattern BLOCK = Pattern.compile("(?s)<(style|script)>(.*?)</\\1>");
  private static final Pattern TAG =
      Pattern.compile("</?([a-z][a-z0-9]*)(?: [a-z-]+(?:=\"[^\"]*\")?)*>");

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_finding_is_there_with_place_reason_cure_and_the_line_that_accepts_it(
      Language language) {
    String html = html(Inputs.few().in(language));

    assertThat(html)
        .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">")
        .contains("core/src/main/java/nl/acme/Customer.java:31")
        .contains("@PersonalData(purpose = Newsletter.class)\nor: @NotPersonalData")
        .contains("DB-101 | nl.acme.Customer.email |  | why it can wait")
        .contains("recipient mail is so", "lib/old one.jar", "nl.acme.Legacy.phone", "shop-web")
        .doesNotContain("DB-001 | ");
    assertThat(html.split("class=\"finding ", -1)).hasSize(8);
  }

  @Test
  void the_class_with_most_errors_comes_first_and_those_far_below_are_folded() {
    String html = html(Inputs.many(100));

    assertThat(html).containsSubsequence("Class0<", "Class1<", "Class9<");
    assertThat(html.split("<details class=\"group\" open>", -1)).hasSize(3);
    assertThat(html.split("<details class=\"group\">", -1)).hasSize(9);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anchors_are_unique_and_links_lead_somewhere(Language language) {
    String html =
        TAG.matcher(html(Inputs.hostile().in(language)))
            .results()
            .map(MatchResult::group)
            .collect(joining());
    List<String> ids = all(" id=\"([^\"]*)\"", html);

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(new HashSet<>(ids)).containsAll(all(" href=\"#([^\"]*)\"", html));
    assertThat(all(" href=\"([^\"]*)\"", html)).allMatch(link -> link.startsWith("#"));
    assertThat(new HashSet<>(ids)).containsAll(all(" for=\"([^\"]*)\"", html));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hostile_names_are_escaped_in_all_places(Language language) {
    String html = BLOCK.matcher(html(Inputs.hostile().in(language))).replaceAll("");
    String body = html.substring("<!DOCTYPE html>".length());

    assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(TAG.matcher(body).replaceAll("")).doesNotContain("<");
    assertThat(all("<([a-z]+)", body)).doesNotContain("img", "script", "style");
    String tags = TAG.matcher(body).results().map(MatchResult::group).collect(joining());
    assertThat(all(" ([a-z-]+)=\"", tags)).doesNotContain("onmouseover", "onerror", "style");
  }

  @Test
  void only_its_own_style_and_script_may_run() {
    String html = html(Inputs.few());
    List<String> blocks = BLOCK.matcher(html).results().map(found -> found.group(2)).toList();

    assertThat(blocks).hasSize(2);
    assertThat(blocks)
        .allSatisfy(
            block ->
                assertThat(html)
                    .contains(
                        "sha256-"
                            + Base64.getEncoder().encodeToString(Sha256.of(block))
                            + "&#39;"));
    assertThat(html)
        .contains("content=\"default-src &#39;none&#39;;")
        .doesNotContain("http://", "https://", "url(", "@import", " src=");
  }

  @Test
  void without_its_script_nothing_is_hidden_but_the_filter() {
    assertThat(all("<([a-z]+)[^>]* hidden>", html(Inputs.few()))).containsExactly("form");
  }

  @Test
  void nothing_found_is_told_calmly() {
    assertThat(html(Inputs.empty()))
        .contains("There are no findings.")
        .doesNotContain("<form", "<table", "class=\"finding ");
  }

  private static String html(ReportInput input) {
    return ReportFormat.HTML.report().render(input);
  }

  private static List<String> all(String pattern, String html) {
    return Pattern.compile(pattern).matcher(html).results().map(found -> found.group(1)).toList();
  }
}
