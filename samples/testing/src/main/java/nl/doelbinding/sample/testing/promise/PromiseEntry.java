package nl.doelbinding.sample.testing.promise;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A promise, as {@code promises.json} of a sample holds it.
 *
 * @param id the statement and a number
 * @param kind what it is about
 * @param nl what is promised, in our words, in Dutch
 * @param en the same in English
 * @param stated the words that stand in each section of the Dutch statement, if it states the
 *     promise
 * @param open the feature that is missing, if one is
 * @param why what is missing of it, if it is open
 * @param beyond why no code can keep it, if none can
 */
public record PromiseEntry(
    String id,
    String kind,
    String nl,
    String en,
    Map<String, List<String>> stated,
    @Nullable String open,
    @Nullable InTwoLanguages why,
    @Nullable InTwoLanguages beyond) {

  /** A text that both readers get in their language. */
  public record InTwoLanguages(String nl, String en) {}

  /** Reads {@code null} as empty. */
  public PromiseEntry {
    stated = stated == null ? Map.of() : Map.copyOf(stated);
  }

  /** Whether the statement says it. */
  public boolean inStatement() {
    return !stated.isEmpty();
  }
}
