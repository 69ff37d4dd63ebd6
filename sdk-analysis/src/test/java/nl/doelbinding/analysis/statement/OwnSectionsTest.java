package nl.doelbinding.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.doelbinding.analysis.config.ConfigurationException;
import nl.doelbinding.analysis.config.ConfigurationReader;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnSectionsTest {
  @TempDir private Path directory;

  @Test
  void own_sections_stand_before_after_and_instead_of_others() throws Exception {
    Told told =
        told(
            """
              sections:
                - {id: children, title: Kinderen, text: Vraag het uw ouders, before: rights}
                - {id: shops, title: Winkels, text: Kom langs, after: contact}
                - {id: safety, title: Veilig, text: Op slot, replace: security}
                - {id: end, title: Tot slot, text: Dank u}
              omit: [words, at-a-glance]
            """);

    assertThat(told.anchors())
        .containsSubsequence(
            "contact", "own-shops", "own-safety", "own-children", "rights", "changes", "own-end")
        .doesNotContain("security", "words", "at-a-glance");
    assertThat(told.section("own-shops")).contains("## Winkels", "Kom langs");
    assertThat(told.gaps()).noneMatch(gap -> gap.startsWith("security"));
  }

  @Test
  void replacing_what_the_law_asks_for_is_a_gap() throws Exception {
    Told told = told("  sections: [{id: mine, title: Rechten, text: Bel ons, replace: rights}]\n");

    assertThat(told.gaps()).anyMatch(gap -> gap.startsWith("rights: a section of your own"));
  }

  @Test
  void their_text_is_markdown_whose_html_is_only_text() throws Exception {
    Told told =
        told(
            """
              sections:
                - id: more
                  title: Meer
                  text: |
                    Lees **dit** op [de site](https://acme.example/x).
                    Niet [dat](javascript:alert).

                    - een
                    - twee <b>drie</b>

                    <script>alert(1)</script>
            """);

    assertThat(told.section("own-more"))
        .contains("Lees **dit** op [de site](https://acme.example/x). Niet dat.")
        .contains("- een\n- twee \\<b\\>drie\\</b\\>")
        .contains("\\<script\\>");
  }

  @Test
  void notice_of_changes_and_older_versions_are_told() throws Exception {
    Told told =
        told(
            """
              changeNotice: {nl: U krijgt een e-mail, en: You receive an e-mail}
              previousVersions: https://acme.example/archief
            """);

    assertThat(told.section("changes"))
        .contains("U krijgt een e-mail.", "Oudere versies staan op [https://acme.example/archief]");
  }

  private Told told(String statement) throws IOException, ConfigurationException {
    Path file = directory.resolve("doelbinding.yaml");
    Files.writeString(
        file,
        "organisation: {name: Acme}\nsecurityMeasures:\n"
            + "  - {id: lock, kind: PHYSICAL, description: Een slot}\nstatement:\n"
            + statement);
    return Told.of(
        Registers.of(Shop.scan(), ConfigurationReader.read(file)).withFindings(), Language.NL);
  }
}
