package nl.doelbinding.analysis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.register.Sha256;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.testing.HostileRegister;
import nl.doelbinding.analysis.testing.Registers;
import nl.doelbinding.analysis.testing.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterFilesTest {
  private static final List<RegisterFormat> ALL = List.of(RegisterFormat.values());

  private final Register shop = Shop.register().withFindings();

  @Test
  void the_first_language_has_the_plain_names_and_the_second_tells_itself() {
    List<RenderedFile> files = RegisterFiles.of(shop, ALL, List.of(Language.NL, Language.EN));

    assertThat(files)
        .extracting(RenderedFile::name)
        .contains(
            "register.json",
            "register.html",
            "register-en.html",
            "register.css",
            "register-activities.csv",
            "register-activities-en.csv",
            "register-fields.csv",
            "register-fields-en.csv",
            "register.xlsx",
            "register-en.xlsx",
            "register.md",
            "register-en.md",
            "register.jsonld")
        .doesNotContain("register-en.json", "register-en.jsonld", "register-en.css")
        .doesNotHaveDuplicates();
    assertThat(text(files, "register.md")).startsWith("# Verwerkingsregister ");
    assertThat(text(files, "register-en.md")).startsWith("# Processing register ");
  }

  @Test
  void without_a_choice_the_language_is_that_of_the_configuration() {
    assertThat(RegisterFiles.of(shop, RegisterFormat.USUAL, List.of(Language.EN)))
        .extracting(RenderedFile::name)
        .startsWith("register.json", "register.html");
  }

  @Test
  void nothing_to_write_is_refused() {
    assertThatThrownBy(() -> RegisterFiles.of(shop, List.of(), List.of(Language.NL)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A register needs at least one format and one language");
  }

  @ParameterizedTest
  @CsvSource({
    "Pacific/Apia, tr-TR",
    "America/St_Johns, ar-EG-u-nu-arab",
    "Asia/Kolkata, th-TH-u-ca-buddhist"
  })
  void equal_registers_give_equal_bytes_in_any_zone_and_locale(String zone, String locale) {
    List<String> here = hashes();
    Locale before = Locale.getDefault();
    TimeZone clock = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));

      assertThat(hashes()).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(clock);
    }
  }

  @ParameterizedTest
  @EnumSource(RegisterFormat.class)
  void what_is_empty_or_hostile_is_rendered_too(RegisterFormat format) {
    Register empty = Registers.of("public class Nothing {}").withFindings();

    for (Language language : Language.values()) {
      assertThat(format.renderer(language).render(empty)).isNotEmpty();
      assertThat(format.renderer(language).render(HostileRegister.register())).isNotEmpty();
    }
  }

  private static List<String> hashes() {
    Register register = Shop.register().withFindings();
    return RegisterFiles.of(register, ALL, List.of(Language.EN, Language.NL)).stream()
        .map(
            file ->
                file.name()
                    + " "
                    + HexFormat.of().formatHex(Sha256.of(new String(file.bytes(), ISO_8859_1))))
        .toList();
  }

  private static String text(List<RenderedFile> files, String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow().text();
  }
}
