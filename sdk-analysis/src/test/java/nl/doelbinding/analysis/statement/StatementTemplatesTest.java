package nl.doelbinding.analysis.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.testing.HostileRegister;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementTemplatesTest {
  @TempDir private Path directory;

  @Test
  void a_template_places_what_the_statement_says() throws IOException {
    template(
        "statement.html",
        "<html lang=\"{{language}}\"><h1>{{title}}</h1>{{{lead.html}}}\n"
            + "{{#sections}}<a href=\"#{{id}}\">{{heading}}</a>{{/sections}}\n"
            + "{{#part.rights}}{{{html}}}{{/part.rights}}</html>\n");

    String html = text(Shop.register().withFindings(), 0);

    assertThat(html)
        .startsWith("<html lang=\"nl\"><h1>Privacyverklaring van Voorbeeldwinkel B.V.</h1>")
        .contains("<a href=\"#objection\">Uw recht van bezwaar</a>")
        .contains("<section id=\"rights\"", "<h3 id=\"right-access-title\">Inzien</h3>")
        .doesNotContain("id=\"contact\"");
  }

  @Test
  void what_has_no_template_is_written_as_usual() throws IOException {
    template("statement.en.md", "{{title}}\n");
    Register shop = Shop.register().withFindings();

    assertThat(text(shop, 1)).startsWith("# Privacyverklaring");
    assertThat(text(shop, 3)).isEqualTo("Privacy statement of Voorbeeldwinkel B.V.\n");
  }

  @Test
  void a_template_can_be_of_several_files() throws IOException {
    template("statement.html", "{{>head.html}}<p>");
    template("head.html", "<title>{{title}}</title>");

    assertThat(text(Shop.register().withFindings(), 0)).endsWith("B.V.</title><p>");
  }

  @Test
  void hostile_words_are_escaped_in_templates_too() throws IOException {
    template("statement.html", "{{title}}{{#sections}}{{{html}}}{{/sections}}");
    template("statement.md", "{{title}}");

    assertThat(text(HostileRegister.register(), 0)).doesNotContain("<img", "<b>", "<script");
    assertThat(text(HostileRegister.register(), 1)).doesNotContain(" <img").contains("\\<img");
  }

  @Test
  void a_broken_template_is_told_with_its_file_and_line() throws IOException {
    template("statement.html", "<p>\n{{#sections}}\n");

    assertThatThrownBy(() -> StatementTemplates.in(directory))
        .isInstanceOf(StatementTemplateException.class)
        .hasMessageContaining("statement.html is no template: ")
        .hasMessageContaining("line 2");
  }

  @Test
  void a_template_that_asks_for_what_there_is_not_is_told_with_its_file_and_line()
      throws IOException {
    template("statement.html", "<p>\n{{titel}}\n");

    assertThatThrownBy(() -> text(Shop.register().withFindings(), 0))
        .isInstanceOf(StatementTemplateException.class)
        .hasMessageContaining("statement.html cannot be filled: ")
        .hasMessageContaining("titel")
        .hasMessageContaining("line 2");
  }

  @Test
  void a_template_reaches_no_file_outside_its_directory() throws IOException {
    template("statement.html", "{{>../secret}}");

    assertThatThrownBy(() -> text(Shop.register().withFindings(), 0))
        .isInstanceOf(StatementTemplateException.class)
        .hasMessageContaining("../secret");
  }

  @Test
  void a_directory_without_templates_is_refused() {
    assertThatThrownBy(() -> StatementTemplates.in(directory))
        .hasMessage(directory + " holds no template: add statement.html or statement.md");
  }

  private void template(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private String text(Register register, int file) {
    StatementChoices choices =
        StatementChoices.ofDefaults()
            .in(List.of(Language.NL, Language.EN))
            .with(StatementTemplates.in(directory));
    return StatementFiles.of(register, choices).files().get(file).text();
  }
}
