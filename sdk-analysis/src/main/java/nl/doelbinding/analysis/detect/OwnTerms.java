package nl.doelbinding.analysis.detect;

import java.util.List;
import java.util.Map;
import nl.doelbinding.annotations.Category;

/**
 * What a team adds to the vocabulary of the product. Terms are words as in a name, divided by
 * spaces: {@code "loyalty card"} is found in {@code loyaltyCardNo}.
 *
 * @param personal terms that stand for personal data, by category
 * @param notPersonal terms, or binary names of a class or member ({@code nl.acme.Ship.name}), that
 *     say nothing about a person
 * @since 0.1
 */
public record OwnTerms(Map<Category, List<String>> personal, List<String> notPersonal) {

  /** Copies both. */
  public OwnTerms {
    personal = Map.copyOf(personal);
    notPersonal = List.copyOf(notPersonal);
  }

  /** Nothing added. */
  public static OwnTerms none() {
    return new OwnTerms(Map.of(), List.of());
  }
}
