package nl.doelbinding.analysis.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.doelbinding.annotations.Category;

/**
 * What a team adds to the vocabulary of the product. Terms are words as in a name, divided by
 * spaces: {@code "loyalty card"} is found in {@code loyaltyCardNo}. An exception with a dot in it
 * is the name of a class or of a member.
 *
 * @param personal terms that stand for personal data, by category
 * @param notPersonal terms, or names of a class or member ({@code nl.acme.Ship}, {@code
 *     nl.acme.Ship.name}), that say nothing about a person
 * @since 0.1
 */
public record OwnTerms(Map<Category, List<String>> personal, List<String> notPersonal) {

  /** Copies both. Refuses a term without a letter or digit: it would be found in every name. */
  public OwnTerms {
    Map<Category, List<String>> copy = new TreeMap<>();
    personal.forEach((category, terms) -> copy.put(category, List.copyOf(terms)));
    personal = Map.copyOf(copy);
    notPersonal = List.copyOf(notPersonal);
    List<String> terms = new ArrayList<>(notPersonal);
    personal.values().forEach(terms::addAll);
    for (String term : terms) {
      if (NameSplitter.split(term).tokens().isEmpty()) {
        throw new IllegalArgumentException("The term \"" + term + "\" holds no word");
      }
    }
  }

  /** Nothing added. */
  public static OwnTerms none() {
    return new OwnTerms(Map.of(), List.of());
  }

  /** The exceptions that are words. */
  List<String> notPersonalTerms() {
    return notPersonal.stream().filter(term -> term.indexOf('.') < 0).toList();
  }

  /** The exceptions that are a class or member, with dots before nested classes too. */
  List<String> notPersonalNames() {
    return notPersonal.stream()
        .filter(term -> term.indexOf('.') >= 0)
        .map(name -> name.replace('$', '.'))
        .toList();
  }
}
