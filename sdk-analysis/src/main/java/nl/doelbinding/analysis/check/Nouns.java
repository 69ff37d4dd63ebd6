package nl.doelbinding.analysis.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import nl.doelbinding.annotations.Category;

/** Categories as a sentence names them: "a date of birth". */
final class Nouns {

  private static final Properties NOUNS = read();

  private Nouns() {}

  static String of(Category category) {
    return NOUNS.getProperty(category.name(), category.labelEn());
  }

  private static Properties read() {
    Properties nouns = new Properties();
    try (InputStream in = Nouns.class.getResourceAsStream("nouns.properties")) {
      nouns.load(in);
    } catch (IOException failed) {
      throw new UncheckedIOException("The resource nouns.properties cannot be read", failed);
    }
    return nouns;
  }
}
