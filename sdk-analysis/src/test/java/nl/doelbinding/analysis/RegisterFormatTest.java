package nl.doelbinding.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.doelbinding.analysis.register.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterFormatTest {

  @ParameterizedTest
  @EnumSource(RegisterFormat.class)
  void a_format_is_found_by_its_name_and_its_renderer_carries_it(RegisterFormat format) {
    assertThat(RegisterFormat.of(List.of(" " + format))).containsExactly(format);
    assertThat(RegisterFormat.of(List.of(format.name()))).containsExactly(format);
    assertThat(format.renderer(Language.NL).format()).isEqualTo(format.toString());
  }

  @Test
  void all_stands_for_every_format_and_none_comes_twice() {
    assertThat(RegisterFormat.of(List.of("xlsx", "all", "csv")))
        .containsExactly(RegisterFormat.values());
  }

  @Test
  void an_unknown_format_is_answered_with_those_there_are() {
    assertThatThrownBy(() -> RegisterFormat.of(List.of("html", "docx")))
        .hasMessage(
            "There is no register format \"docx\"; there are json, html, csv, xlsx, markdown,"
                + " jsonld, and all");
    assertThatThrownBy(() -> RegisterFormat.of(List.of()))
        .hasMessageStartingWith("No register format is named; there are json, html,");
  }

  @Test
  void an_unknown_language_is_answered_with_those_there_are() {
    assertThat(Language.of(List.of("en", " NL", "EN"))).containsExactly(Language.EN, Language.NL);
    assertThatThrownBy(() -> Language.of(List.of("fr")))
        .hasMessage("There is no language \"fr\"; there are nl and en");
  }
}
