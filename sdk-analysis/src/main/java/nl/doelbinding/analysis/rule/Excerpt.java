package nl.doelbinding.analysis.rule;

/**
 * What a message may quote of an input: one line, and not too long. Stateless; threads may share
 * it.
 *
 * @since 0.1
 */
public final class Excerpt {

  private Excerpt() {}

  /** The text on one line, cut behind so many characters. */
  public static String of(String text, int longest) {
    String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= longest ? line : line.substring(0, longest) + "…";
  }
}
