package nl.doelbinding.analysis.statement;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.testing.HostileRegister;
import nl.doelbinding.analysis.testing.Shop;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementFilesTest {
  private static final Pattern TAG =
      Pattern.compile("</?([a-z][a-z0-9]*)(?: [a-z-]+(?:=\"[^\"]*\")?)*>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"[^\"]*\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern TARGET = Pattern.compile(" href=\"([^\"]*)\"");

  private final Register shop = Shop.register().withFindings();

  @Test
  void there_is_a_page_and_a_text_in_each_language() {
    assertThat(StatementFiles.of(shop, StatementChoices.ofDefaults()).files())
        .extracting(RenderedFile::name)
        .containsExactly(
            "privacy-statement.nl.html",
            "privacy-statement.nl.md",
            "privacy-statement.en.html",
            "privacy-statement.en.md",
            "privacy-statement.css");
  }

  @Test
  void pages_lead_to_each_other_only_where_there_are_two() {
    String both = html(shop, StatementChoices.ofDefaults());
    String one = html(shop, StatementChoices.ofDefaults().in(List.of(Language.NL)));

    assertThat(both).contains("<a href=\"privacy-statement.en.html\" hreflang=\"en\" lang=\"en\">");
    assertThat(one).doesNotContain("privacy-statement.en.html");
  }

  @Test
  void a_single_file_holds_its_style() {
    StatementFiles.Told told =
        StatementFiles.of(
            shop,
            StatementChoices.ofDefaults()
                .in(List.of(Language.EN))
                .as(EnumSet.of(StatementFormat.HTML))
                .asSingleFiles());

    assertThat(told.files())
        .singleElement()
        .satisfies(
            file -> assertThat(file.text()).contains("<style>").doesNotContain("stylesheet"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anchors_are_unique_links_lead_somewhere_and_nothing_is_fetched(Language language) {
    String html = html(shop, StatementChoices.ofDefaults().in(List.of(language)));
    List<String> ids = all(ID, html);

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).contains("purpose-newsletter", "rights", "objection", "cookies", "changes");
    assertThat(all(TARGET, html))
        .filteredOn(target -> target.startsWith("#"))
        .hasSizeGreaterThan(30)
        .allMatch(target -> ids.contains(target.substring(1)));
    assertThat(html).doesNotContain("<script", "<img", "@import", "src=", " style=");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hostile_words_stay_words_on_the_page(Language language) {
    String html =
        html(HostileRegister.register(), StatementChoices.ofDefaults().in(List.of(language)));

    assertThat(html).contains("&lt;img src=x onerror=alert(1)&gt;");
    assertThat(TAG.matcher(html.substring("<!DOCTYPE html>".length())).replaceAll(""))
        .doesNotContain("<");
    String tags = TAG.matcher(html).results().map(MatchResult::group).collect(joining());
    assertThat(all(TAG, html)).doesNotContain("img", "b", "script", "style");
    assertThat(all(ATTRIBUTE, tags)).doesNotContain("onmouseover", "onerror", "style");
    assertThat(all(TARGET, html))
        .allMatch(target -> target.matches("(#|https?://|mailto:|privacy-statement\\.).*"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hostile_words_stay_words_in_markdown(Language language) {
    String markdown =
        StatementFiles.of(
                HostileRegister.register(),
                StatementChoices.ofDefaults()
                    .in(List.of(language))
                    .as(EnumSet.of(StatementFormat.MARKDOWN)))
            .files()
            .get(0)
            .text();
    List<String> active = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlInline html) {
                active.add(html.getLiteral());
              }

              @Override
              public void visit(HtmlBlock html) {
                active.add(html.getLiteral());
              }

              @Override
              public void visit(Image image) {
                active.add(image.getDestination());
              }

              @Override
              public void visit(Link link) {
                if (link.getDestination().startsWith("javascript")) {
                  active.add(link.getDestination());
                }
              }
            });

    assertThat(markdown).contains("onerror");
    assertThat(active).isEmpty();
  }

  private static String html(Register register, StatementChoices choices) {
    return StatementFiles.of(register, choices).files().get(0).text();
  }

  private static List<String> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(result -> result.group(1)).toList();
  }
}
