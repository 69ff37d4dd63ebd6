package nl.doelbinding.analysis.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Words of this package in both languages, by key. Threads may share it. */
final class OwnWords {
  private final Properties dutch;
  private final Properties english;

  /** The words of two files, {@code name_nl.properties} and {@code name_en.properties}. */
  OwnWords(String name) {
    this.dutch = load(name + "_nl.properties");
    this.english = load(name + "_en.properties");
    if (!dutch.keySet().equals(english.keySet())) {
      throw new IllegalStateException("The languages of " + name + " have different keys");
    }
  }

  /** The keys, sorted. */
  List<String> keys() {
    return dutch.stringPropertyNames().stream().sorted().toList();
  }

  Optional<LocalizedText> of(String key) {
    String nl = dutch.getProperty(key);
    return nl == null
        ? Optional.empty()
        : Optional.of(new LocalizedText(nl, english.getProperty(key)));
  }

  private static Properties load(String resource) {
    Properties properties = new Properties();
    try (InputStream in = OwnWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The SDK misses its own resource " + resource);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException failed) {
      throw new UncheckedIOException("The SDK cannot read its own resource " + resource, failed);
    }
  }
}
