package nl.doelbinding.analysis.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.statement.StatementChoices;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedSiteTest {
  private static final Register SHOP = Shop.register().withFindings();
  private static final StatementChoices BOTH = StatementChoices.ofDefaults();

  @TempDir private Path classes;

  @Test
  void there_are_pages_in_each_language_their_styles_and_an_index() {
    assertThat(PublishedSite.of(SHOP, BOTH, "acme:shop"))
        .extracting(RenderedFile::name)
        .containsExactly(
            "privacy-statement.nl.html",
            "privacy-statement.en.html",
            "privacy-statement.css",
            "register.nl.html",
            "register.css",
            "register.js",
            "register.en.html",
            "register.json",
            "index.properties");
  }

  @Test
  void a_page_never_holds_its_style_whatever_was_chosen() {
    assertThat(PublishedSite.of(SHOP, BOTH.asSingleFiles(), "acme:shop"))
        .filteredOn(file -> file.name().endsWith(".html"))
        .allSatisfy(file -> assertThat(file.text()).doesNotContain("<style", " style="));
  }

  @Test
  void the_index_is_sorted_without_a_time_and_begins_with_the_first_language() throws Exception {
    List<RenderedFile> site =
        PublishedSite.of(SHOP, BOTH.in(List.of(Language.EN, Language.NL)), "acme:shop");
    String text = site.get(site.size() - 1).text();

    assertThat(text).isEqualTo(text.lines().sorted().toList().stream().reduce("", this::line));
    assertThat(text).doesNotContain("#", "\r");
    Properties index = new Properties();
    index.load(new StringReader(text));
    assertThat(index)
        .containsEntry("format", "1")
        .containsEntry("module", "acme:shop")
        .containsEntry("modules", String.valueOf(SHOP.modules().size()))
        .containsEntry("language", "en")
        .containsEntry("files", String.valueOf(site.size() - 1))
        .containsEntry("file.1.name", "privacy-statement.en.html")
        .containsEntry("file.1.language", "en")
        .containsEntry("file.1.part", "statement")
        .doesNotContainKey("file.3.language");
  }

  private String line(String before, String line) {
    return before + line + "\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "shop", "acme:shop:1", "acme:shop\nfiles=0", "ac me:shop"})
  void a_module_that_is_none_is_refused(String module) {
    assertThatThrownBy(() -> PublishedSite.of(SHOP, BOTH, module))
        .hasMessage("\"" + module + "\" is no group:artifact");
  }

  @Test
  void what_an_earlier_build_left_does_not_stay() throws Exception {
    SiteDirectory directory = SiteDirectory.in(classes);
    directory.publish(PublishedSite.of(SHOP, BOTH, "acme:shop"), new FileSwap());
    List<RenderedFile> dutch = PublishedSite.of(SHOP, BOTH.in(List.of(Language.NL)), "acme:shop");

    directory.publish(dutch, new FileSwap());

    try (Stream<Path> files = Files.list(classes.resolve("META-INF/doelbinding/site"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(dutch.stream().map(RenderedFile::name).toList());
    }
    assertThat(directory.withdraw()).isTrue();
    assertThat(classes.resolve("META-INF/doelbinding/site")).doesNotExist();
    assertThat(directory.withdraw()).isFalse();
  }
}
