package nl.doelbinding.analysis.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.testing.MarkedRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WholePageTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_text_and_number_of_a_register_is_on_its_page(Language language) {
    MarkedRegister.Marked marked = MarkedRegister.make();
    String html = html(marked.register(), language);

    assertThat(marked.marks()).hasSizeGreaterThan(100);
    assertThat(marked.marks())
        .allSatisfy(
            mark ->
                assertThat(html)
                    .matches(page -> page.contains(mark) || page.contains(told(mark)), mark));
  }

  /** An event that nobody described is told by its id, as words. */
  private static String told(String mark) {
    return mark.replace('-', ' ');
  }

  @Test
  void every_choice_of_a_register_changes_its_page() {
    MarkedRegister.Marked marked = MarkedRegister.make();
    String html = html(marked.register(), Language.EN);
    List<String> unseen = new ArrayList<>();

    for (int choice = 0; choice < marked.choices().size(); choice++) {
      if (html(MarkedRegister.make(choice).register(), Language.EN).equals(html)) {
        unseen.add(marked.choices().get(choice));
      }
    }

    assertThat(marked.choices()).hasSizeGreaterThan(20);
    assertThat(unseen).isEmpty();
  }

  private static String html(Register register, Language language) {
    return new HtmlRegisterRenderer(language).render(register).get(0).text();
  }
}
