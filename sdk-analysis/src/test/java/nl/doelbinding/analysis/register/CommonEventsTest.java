package nl.doelbinding.analysis.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommonEventsTest {

  @Test
  void every_common_event_can_be_named_and_has_words_in_both_languages() {
    assertThat(CommonEvents.ids())
        .hasSizeGreaterThan(40)
        .isSorted()
        .allMatch(Forms::isId)
        .allSatisfy(
            id -> {
              LocalizedText label = CommonEvents.label(id).orElseThrow();
              assertThat(label.nl()).isNotBlank();
              assertThat(label.en()).isNotBlank();
            });
  }

  @Test
  void the_page_of_the_rule_lists_them_all() throws IOException {
    String page = Files.readString(Path.of("..", "docs/rules/DB-270.md"));

    assertThat(CommonEvents.ids()).allSatisfy(id -> assertThat(page).contains("`" + id + "`"));
  }

  @Test
  void an_event_without_words_is_its_id_with_spaces() {
    assertThat(CommonEvents.label("lease-ended")).isEmpty();
    assertThat(CommonEvents.words("lease-ended"))
        .isEqualTo(new LocalizedText("lease ended", "lease ended"));
    assertThat(CommonEvents.words("-")).isEqualTo(LocalizedText.NOT_STATED);
  }
}
