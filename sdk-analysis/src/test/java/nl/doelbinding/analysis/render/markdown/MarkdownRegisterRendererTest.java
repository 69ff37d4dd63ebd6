package nl.doelbinding.analysis.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.testing.HostileRegister;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownRegisterRendererTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(<?#([^>)]*)>?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  private final Register shop = Shop.register().withFindings();

  @Test
  void every_part_of_the_register_is_in_it() {
    String text = text(shop, Language.NL);

    assertThat(text)
        .startsWith("# Verwerkingsregister Voorbeeldwinkel B.V.\n")
        .contains("\n## Overzicht\n", "\n## Bevindingen\n", "\n## Verwerkingen\n")
        .contains("\n### Facturatie\n", "\n## Ontvangers\n", "\n## Cookies\n")
        .contains("art. 52 lid 4 AWR", "LIA-1", "`nl.acme.Customer.iban`", "Autoriteit")
        .doesNotContain("null");
    assertThat(text(shop, Language.EN)).contains("\n### Newsletter\n", "\n## Security measures\n");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void links_lead_to_headings(Language language) {
    String text = text(shop, language);
    HeadingAnchors anchors = new HeadingAnchors();
    Set<String> places = new HashSet<>();
    all(HEADING, text).forEach(heading -> places.add(anchors.next(heading)));

    assertThat(all(LINK, text)).isNotEmpty().allMatch(places::contains);
  }

  @Test
  void equal_headings_have_different_anchors() {
    HeadingAnchors anchors = new HeadingAnchors();

    assertThat(
            List.of(
                anchors.next("Klanten & co."), anchors.next("Klanten & co."), anchors.next("Één")))
        .containsExactly("klanten--co", "klanten--co-1", "één");
  }

  @Test
  void an_empty_register_says_so() {
    assertThat(text(Registers.of("public class Nothing {}").withFindings(), Language.EN))
        .contains("There are no", "GDPR");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hostile_names_are_text(Language language) {
    assertThat(text(HostileRegister.register(), language))
        .contains("\\<img src=x onerror=alert(1)\\>")
        .doesNotContainPattern("(?m)^[^`\\n]*(?<!\\\\)<(b|img|script)");
  }

  private static String text(Register register, Language language) {
    return new MarkdownRegisterRenderer(language).render(register).get(0).text();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
