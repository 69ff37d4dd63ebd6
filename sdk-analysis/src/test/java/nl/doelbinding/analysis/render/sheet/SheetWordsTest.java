package nl.doelbinding.analysis.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SheetWordsTest {

  @Test
  void both_languages_have_the_same_headings() throws IOException {
    assertThat(words("nl").stringPropertyNames())
        .isNotEmpty()
        .isEqualTo(words("en").stringPropertyNames());
    assertThat(words("nl").values()).allSatisfy(word -> assertThat((String) word).isNotBlank());
  }

  @Test
  void the_name_of_a_sheet_is_one_that_spreadsheets_take() throws IOException {
    for (String language : new String[] {"nl", "en"}) {
      Properties words = words(language);
      assertThat(words.stringPropertyNames())
          .filteredOn(key -> key.startsWith("sheet."))
          .extracting(words::getProperty)
          .doesNotHaveDuplicates()
          .allMatch(name -> name.matches("[\\p{L} ]{1,31}"));
    }
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream in =
        SheetWordsTest.class.getResourceAsStream("sheets_" + language + ".properties")) {
      words.load(in);
    }
    return words;
  }
}
