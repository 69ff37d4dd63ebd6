package nl.doelbinding.analysis.detect;

import java.util.List;

/**
 * A name as the words it is made of.
 *
 * @param tokens the words, in lower case and without diacritics
 * @since 0.1
 */
public record SplitName(List<String> tokens) {

  /** Copies the list. */
  public SplitName {
    tokens = List.copyOf(tokens);
  }

  /** The tokens without anything between: compounds are often written with a stray capital. */
  public String joined() {
    return String.join("", tokens);
  }

  /** How many tokens there are. */
  public int size() {
    return tokens.size();
  }

  /** The last token, or the empty string. */
  public String last() {
    return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
  }

  /** The token at a position, or the empty string outside of the name. */
  public String at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : "";
  }

  SplitName from(int first) {
    return new SplitName(tokens.subList(first, tokens.size()));
  }

  SplitName to(int end) {
    return new SplitName(tokens.subList(0, end));
  }

  @Override
  public String toString() {
    return String.join(" ", tokens);
  }
}
