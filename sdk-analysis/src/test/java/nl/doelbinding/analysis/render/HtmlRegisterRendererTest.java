package nl.doelbinding.analysis.render;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.Sha256;
import nl.doelbinding.analysis.register.build.BuiltRegister;
import nl.doelbinding.analysis.testing.HostileRegister;
import nl.doelbinding.analysis.testing.LargeRegister;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlRegisterRendererTest {
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern TAG =
      Pattern.compile("</?([a-z][a-z0-9]*)(?: [a-zA-Z-]+(?:=\"[^\"]*\")?)*/?>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z-]+)=\"[^\"]*\"");
  private static final Pattern TARGET = Pattern.compile(" href=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile(" href=\"#([^\"]*)\"");

  private final BuiltRegister shop = Shop.register();

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_part_of_the_register_is_on_the_page(Language language) {
    String html = html(shop, language);

    assertThat(html)
        .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">")
        .contains("Voorbeeldwinkel B.V.", "nl.acme:shop 1.0", "01234567")
        .contains("art. 52 lid 4 AWR", "LIA-1", "nl.acme.Customer")
        .contains("MailProvider Inc.", "SCC module 2", "api.mail.example")
        .contains("_statistiek*", "Telbureau", "Autoriteit Persoonsgegevens")
        .contains("P7X", "DB-201")
        .doesNotContain(" ,", " ;")
        .doesNotContain("<script>", "null");
    shop.register()
        .activities()
        .forEach(activity -> assertThat(html).contains("id=\"activity-" + activity.id() + "\""));
  }

  @Test
  void the_page_speaks_dutch_or_english() {
    assertThat(html(shop, Language.NL))
        .contains("7 jaar na het einde van het contract")
        .contains("tot het intrekken van de toestemming")
        .contains("4 weken na ontvangst", "Verenigde Staten (US)", "1 maart 2026")
        .contains("Een bewaartermijn is niet te lezen")
        .contains(">Nieuwsbrief<");
    assertThat(html(shop, Language.EN))
        .contains("7 years after the end of the contract")
        .contains("until the withdrawal of consent")
        .contains("4 weeks after collection", "United States (US)", "1 March 2026")
        .contains("A retention cannot be read")
        .contains(">Newsletter<")
        .contains("<span lang=\"nl\">Beveiliging</span>");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anchors_are_unique_and_links_lead_somewhere(Language language) {
    String html = html(shop, language);
    List<String> ids = all(ID, html);
    Set<String> unique = new HashSet<>(ids);

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(all(LINK, html)).isNotEmpty().allMatch(unique::contains);
  }

  @Test
  void every_finding_has_an_anchor_that_survives_other_findings() {
    String html = html(shop, Language.NL);
    List<Finding> all = shop.withFindings().findings();
    Register fewer = shop.register().withFindings(all.subList(1, all.size()));
    String after = new HtmlRegisterRenderer(Language.NL).render(fewer).get(0).text();

    assertThat(all(ID, html))
        .filteredOn(id -> id.startsWith("finding-"))
        .hasSize(shop.violations().size());
    assertThat(all(ID, html)).containsAll(all(ID, after));
  }

  @Test
  void findings_lead_to_the_sheet_of_their_activity_and_back() {
    Register register = LargeRegister.of(5, 40);
    String html = new HtmlRegisterRenderer(Language.EN).render(register).get(0).text();
    Finding finding = register.findings().get(0);

    assertThat(all(LINK, section(html, "findings"))).contains("activity-" + finding.activity());
    assertThat(all(LINK, section(html, "activity-" + finding.activity())))
        .anyMatch(target -> target.startsWith("finding-" + finding.code()));
  }

  @Test
  void many_findings_are_gathered_by_rule_and_folded() {
    String html =
        new HtmlRegisterRenderer(Language.EN).render(LargeRegister.of(120, 240)).get(0).text();
    String findings = section(html, "findings");

    assertThat(all(ID, findings)).filteredOn(id -> id.matches("rule-DB-\\d+")).hasSize(4);
    assertThat(all(ID, findings)).filteredOn(id -> id.startsWith("finding-")).hasSize(30);
    assertThat(findings.split("<details", -1)).hasSize(5);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void headings_do_not_skip_a_level_and_nothing_runs_inline(Language language) {
    String html =
        new HtmlRegisterRenderer(language).render(LargeRegister.of(12, 100)).get(0).text();
    List<String> levels = all(Pattern.compile("<h([1-6])"), html);

    assertThat(levels.get(0)).isEqualTo("1");
    for (int at = 1; at < levels.size(); at++) {
      assertThat(Integer.parseInt(levels.get(at)))
          .isLessThanOrEqualTo(Integer.parseInt(levels.get(at - 1)) + 1);
    }
    assertThat(all(ATTRIBUTE, html)).noneMatch(name -> name.startsWith("on"));
    assertThat(all(ID, html)).containsAll(all(Pattern.compile(" for=\"([^\"]*)\""), html));
    assertThat(all(ID, html))
        .containsAll(all(Pattern.compile(" aria-(?:labelled|described)by=\"([^\"]*)\""), html));
    assertThat(all(Pattern.compile("<([a-z]+)[^>]* hidden>"), html)).containsExactly("form");
  }

  @Test
  void no_findings_are_told_calmly() {
    String html = new HtmlRegisterRenderer(Language.NL).render(shop.register()).get(0).text();

    assertThat(html).contains("Er zijn geen bevindingen.").doesNotContain("class=\"finding ");
  }

  @Test
  void an_empty_register_is_a_page_too() {
    String html = html(Registers.of("public class Nothing {}"), Language.NL);

    assertThat(html)
        .contains("Er zijn geen verwerkingen vastgelegd.", "Niemand ontvangt gegevens.");
  }

  @Test
  void style_and_script_are_files_beside_the_page_or_inside_it() {
    HtmlRegisterRenderer renderer = new HtmlRegisterRenderer(Language.NL);

    List<RenderedFile> two = renderer.render(shop.withFindings());
    List<RenderedFile> one = renderer.asSingleFile().render(shop.withFindings());

    assertThat(two)
        .extracting(RenderedFile::name)
        .containsExactly("register.html", "register.css", "register.js");
    assertThat(two.get(0).text())
        .contains("<link rel=\"stylesheet\" href=\"register.css\">")
        .contains("<script src=\"register.js\" defer></script>")
        .doesNotContain("<style", " style=", "<script>", "Content-Security-Policy");
    assertThat(one).extracting(RenderedFile::name).containsExactly("register.html");
    assertThat(one.get(0).text())
        .contains("<style>" + two.get(1).text() + "</style>")
        .contains("<script>" + two.get(2).text() + "</script>")
        .contains(hash(two.get(1).text()), hash(two.get(2).text()))
        .doesNotContain(" src=");
  }

  @Test
  void equal_registers_give_equal_pages() {
    assertThat(html(Shop.register(), Language.NL)).isEqualTo(html(shop, Language.NL));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hostile_names_are_escaped_in_all_places(Language language) {
    String html =
        new HtmlRegisterRenderer(language).render(HostileRegister.register()).get(0).text();

    assertThat(html).contains("&lt;img src=x onerror=alert(1)&gt;");
    assertThat(TAG.matcher(html.substring("<!DOCTYPE html>".length())).replaceAll(""))
        .doesNotContain("<");
    assertThat(all(TAG, html)).containsAnyOf("h1").doesNotContain("img", "b", "style");
    assertThat(html).containsOnlyOnce("<script");
    String tags = TAG.matcher(html).results().map(MatchResult::group).collect(joining());
    assertThat(all(ATTRIBUTE, tags))
        .contains("class", "id", "href", "datetime", "data-label")
        .doesNotContain("onmouseover", "onerror", "style");
    assertThat(all(TARGET, html))
        .allMatch(target -> target.matches("(#|https?://|mailto:|register\\.css).*"));
  }

  @Test
  void files_are_written_whole(@TempDir Path directory) throws Exception {
    Path target = directory.resolve("made/here");
    List<RenderedFile> rendered = new HtmlRegisterRenderer(Language.NL).render(shop.withFindings());

    new FileSwap().add(rendered, target).write();

    for (RenderedFile file : rendered) {
      assertThat(target.resolve(file.name())).hasBinaryContent(file.bytes());
    }

    try (var files = Files.list(target)) {
      assertThat(files).hasSize(3);
    }
  }

  private static String hash(String text) {
    return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text));
  }

  private static String html(BuiltRegister built, Language language) {
    return new HtmlRegisterRenderer(language).render(built.withFindings()).get(0).text();
  }

  /** From an anchor to the next heading of its level or so: enough to look into. */
  private static String section(String html, String anchor) {
    String tag = html.contains("<article id=\"" + anchor + "\"") ? "article" : "section";
    int start = html.indexOf("<" + tag + " id=\"" + anchor + "\"");
    int end = html.indexOf(tag.equals("article") ? "</article>" : "<section id=\"map\"", start);
    return html.substring(start, end);
  }

  private static List<String> all(Pattern pattern, String html) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(html);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
