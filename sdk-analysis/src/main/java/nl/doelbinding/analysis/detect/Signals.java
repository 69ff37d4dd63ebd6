package nl.doelbinding.analysis.detect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doelbinding.annotations.Category;
import org.jspecify.annotations.Nullable;

/**
 * {@code signals.json}: what counts how much, and the word lists of signals other than the
 * vocabulary.
 */
record Signals(
    Map<String, Integer> thresholds,
    Map<String, Integer> weights,
    Map<Category, List<String>> phrases,
    Map<Category, List<String>> stems,
    Set<String> shortWords,
    Map<String, Category> weak,
    Map<String, Set<String>> words,
    Map<String, Set<Category>> categories,
    Map<String, Category> annotationHints,
    Map<String, Set<String>> mappedNames,
    Map<String, FieldType.Kind> kinds,
    Set<String> wrappers,
    Set<String> maps,
    Map<String, Set<String>> valueMembers,
    Map<String, Category> valueClassWords) {

  private static final Signals STANDARD = Resources.read("signals.json", Signals.class);

  /** Those of the product. */
  static Signals standard() {
    return STANDARD;
  }

  int weight(String signal) {
    return known(weights, signal);
  }

  int threshold(Confidence confidence) {
    return switch (confidence) {
      case SURE -> known(thresholds, "sure");
      case LIKELY -> known(thresholds, "likely");
      case POSSIBLE -> known(thresholds, "possible");
    };
  }

  boolean is(String list, String word) {
    return known(words, list).contains(word);
  }

  boolean is(String list, Category category) {
    return known(categories, list).contains(category);
  }

  /** The kind of values that types of this simple name hold; {@code null}: it is not listed. */
  FieldType.@Nullable Kind kind(String simpleName) {
    return kinds.get(simpleName);
  }

  private static <T> T known(Map<String, T> map, String key) {
    T value = map.get(key);
    if (value == null) {
      throw new IllegalStateException("signals.json holds no " + key);
    }
    return value;
  }
}
