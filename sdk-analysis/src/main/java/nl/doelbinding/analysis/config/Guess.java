package nl.doelbinding.analysis.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word somebody meant.
 *
 * @since 0.1
 */
public final class Guess {
  private static final int FARTHEST = 2;

  /** Longer words are not worth the time. */
  private static final int LONGEST = 40;

  private Guess() {}

  /** The known word that differs by two letters at most, if there is one. */
  public static Optional<String> closest(String written, List<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> best = Optional.empty();
    int nearest = FARTHEST + 1;
    for (String candidate : known) {
      int distance = distance(written.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < nearest && distance < candidate.length() / 2) {
        nearest = distance;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /** The number of letters to change, add or take away. */
  private static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] current = new int[to.length() + 1];
      current[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(above[column - 1] + change, Math.min(above[column], current[column - 1]) + 1);
      }
      above = current;
    }
    return above[to.length()];
  }
}
