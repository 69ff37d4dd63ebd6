package nl.doelbinding.analysis.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.Words;
import nl.doelbinding.analysis.testing.HostileRegister;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Schemas;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiffFormatTest {
  private static final Register SHOP = Shop.register().register();
  private static final Register CHANGED =
      Registers.of(
              Shop.scan(
                  source ->
                      source
                          .replace("\"P4W\"", "\"P2Y\"")
                          .replace("class AccessLog", "class VisitLog")
                          .replace("art. 52 lid 4 AWR", "art. 52 AWR")),
              Shop.configuration())
          .register();

  @Test
  void markdown_says_first_what_it_comes_to_whom_to_tell_and_how_to_approve() {
    String markdown = DiffFormat.MARKDOWN.render(report(SHOP, CHANGED, Language.NL));

    assertThat(markdown)
        .startsWith("# Wijzigingen in het verwerkingsregister: shop\n\n**Nog niet goedgekeurd:** ")
        .containsSubsequence(
            "informeren.",
            "`mvn approve`",
            "## Zware wijzigingen",
            "bewaart IP-adres langer: was 4 weken",
            "(`VisitLog.java:7`)",
            "**Informeer de betrokkenen:** AVG art. 13(2)(a)",
            "## Gewone wijzigingen",
            "art. 52 AWR",
            "## Lichte wijzigingen");
  }

  @Test
  void without_changes_every_format_says_so() {
    DiffReport report = report(SHOP, SHOP, Language.EN);

    assertThat(DiffFormat.MARKDOWN.render(report)).contains("The register is as it was approved.");
    assertThat(DiffFormat.TEXT.render(report)).isEqualTo("The register is as it was approved\n");
    assertThat(DiffFormat.JSON.render(report)).contains("\"fails\": false", "\"changes\": []");
  }

  @Test
  void the_console_groups_by_weight_and_ends_on_counts() {
    List<String> lines = new DiffConsole(false).lines(report(SHOP, CHANGED, Language.NL));

    assertThat(lines.get(0)).startsWith("Heavy: ");
    assertThat(lines.get(1)).startsWith("  [DB-401] “Beveiliging” keeps ").endsWith(".java:7)");
    assertThat(lines.get(2)).isEqualTo("           Tell the data subjects: GDPR 13(2)(a)");
    assertThat(lines.get(lines.size() - 1))
        .matches(
            "\\d+ heavy, \\d+ normal, \\d+ light; \\d+ call for telling .*; approve: mvn approve");
  }

  @Test
  void sarif_keeps_to_its_schema_and_stands_at_the_line_that_declares_it() {
    String sarif = DiffFormat.SARIF.render(report(SHOP, CHANGED, Language.NL));

    assertThat(Schemas.sarifErrors(sarif)).isEmpty();
    assertThat(sarif)
        .contains("\"ruleId\": \"DB-401\"", "\"uri\": \"VisitLog.java\"", "\"startLine\": 7");
  }

  @ParameterizedTest
  @EnumSource
  void what_registers_hold_breaks_out_of_no_format(DiffFormat format) {
    for (Language language : Language.values()) {
      String text = format.render(report(HostileRegister.register(), SHOP, language));
      assertThat(text).isNotEmpty();
      if (format == DiffFormat.MARKDOWN) {
        assertThat(text.replaceAll("\\\\<", "").replaceAll("`[^`\n]*`", ""))
            .doesNotContain("<b>", "<img", "</script>");
      }
      if (format == DiffFormat.SARIF) {
        assertThat(Schemas.sarifErrors(text)).isEmpty();
      }
      assertThat(format.render(report(SHOP, HostileRegister.register(), language))).isNotEmpty();
    }
  }

  @Test
  void text_that_looks_like_a_place_to_fill_is_text() {
    Register braces =
        Registers.of(
                Shop.scan(source -> source.replace("\"Beveiliging\"", "\"{before} {after}\"")),
                Shop.configuration())
            .register();

    assertThat(RegisterDiff.between(SHOP, braces))
        .extracting(change -> change.text().in(Language.NL))
        .anySatisfy(text -> assertThat(text).contains("“{before} {after}”"));
  }

  @Test
  void every_kind_has_a_sentence_in_both_languages_with_the_same_parts() {
    Words dutch = Words.of(Language.NL, Change.class, "diff");
    Words english = Words.of(Language.EN, Change.class, "diff");

    assertThat(ChangeKind.values())
        .allSatisfy(
            kind ->
                assertThat(parts(dutch.label(kind)))
                    .as(kind.name())
                    .isEqualTo(parts(english.label(kind))));
  }

  private static List<String> parts(String sentence) {
    return Arrays.stream(sentence.split("(?=\\{)"))
        .filter(part -> part.startsWith("{"))
        .map(part -> part.substring(0, part.indexOf('}')))
        .sorted()
        .toList();
  }

  private static DiffReport report(Register before, Register after, Language language) {
    return new DiffReport(
        "shop",
        language,
        "",
        "doelbinding-register.json",
        "approve: mvn approve",
        WeightLimit.NORMAL,
        RegisterDiff.between(before, after));
  }
}
