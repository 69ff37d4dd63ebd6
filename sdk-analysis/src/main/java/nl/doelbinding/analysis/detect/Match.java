package nl.doelbinding.analysis.detect;

import nl.doelbinding.annotations.Category;

/**
 * Words of the vocabulary in a name.
 *
 * @param category what they stand for
 * @param words the words as the vocabulary has them
 * @param strength how much they say by themselves
 * @param from the first token of the name that belongs to the match
 * @param end the token behind the last
 */
record Match(Category category, String words, Strength strength, int from, int end) {

  /** How much words say by themselves. */
  enum Strength {
    /** The team says so. */
    OWN,
    /** Personal data unless something speaks against it. */
    STRONG,
    /** Often something else. */
    AMBIGUOUS,
    /** A short word or abbreviation, which stands for much. */
    SHORT,
    /** Only with a person near it. */
    WEAK;

    /** The name of the weight in {@code signals.json}. */
    String signal() {
      return switch (this) {
        case OWN, STRONG -> "name.strong";
        case AMBIGUOUS -> "name.ambiguous";
        case SHORT -> "name.short";
        case WEAK -> "name.weak";
      };
    }
  }

  /** The words as the name has them. */
  String in(SplitName name) {
    return name.to(end).from(from).toString();
  }

  /** How long the words are, without what divides them. */
  int letters() {
    return (int) words.chars().filter(Character::isLetterOrDigit).count();
  }

  boolean overlaps(Match other) {
    return from < other.end && other.from < end;
  }

  boolean isStrong() {
    return strength == Strength.OWN || strength == Strength.STRONG;
  }
}
