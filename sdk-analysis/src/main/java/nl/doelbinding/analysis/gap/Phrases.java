package nl.doelbinding.analysis.gap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that mean the same, in Dutch and English, from a resource; they are found as whole words,
 * whatever divides these and however they are accented.
 */
final class Phrases {
  static final Phrases WITHDRAWAL = named("WITHDRAWAL");
  static final Phrases OBJECTION = named("OBJECTION");
  static final Phrases ERASURE_REQUEST = named("ERASURE_REQUEST");
  static final Phrases TAX_LAW = named("TAX_LAW");
  static final Phrases PLACE_OF_SUPPLY = named("PLACE_OF_SUPPLY");
  static final Phrases EMPTY_CRITERIA = named("EMPTY_CRITERIA");
  static final Phrases EMPTY_INTEREST = named("EMPTY_INTEREST");

  private final Set<String> phrases;

  private Phrases(Stream<String> phrases) {
    this.phrases = phrases.collect(Collectors.toUnmodifiableSet());
  }

  /** The phrases of a list divided by commas. */
  static Phrases of(String list) {
    return new Phrases(
        Arrays.stream(list.split(",", -1))
            .map(phrase -> String.join(" ", words(phrase)))
            .filter(phrase -> !phrase.isEmpty()));
  }

  private static Phrases named(String name) {
    return of(Objects.requireNonNull(read("phrases.properties").getProperty(name), name));
  }

  /** A resource of this package. */
  static Properties read(String resource) {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Phrases.class.getResourceAsStream(resource), resource),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException failed) {
      throw new UncheckedIOException("The resource " + resource + " cannot be read", failed);
    }
    return properties;
  }

  /** Whether one of them is in a text. */
  boolean in(@Nullable String text) {
    if (text == null) {
      return false;
    }
    String spaced = " " + String.join(" ", words(text)) + " ";
    return phrases.stream().anyMatch(phrase -> spaced.contains(" " + phrase + " "));
  }

  /** Whether a text has words, and all of them are among these. */
  boolean areAllOf(String text) {
    List<String> words = words(text);
    return !words.isEmpty() && phrases.containsAll(words);
  }

  /** The words of a text in lower case without accents. */
  static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
