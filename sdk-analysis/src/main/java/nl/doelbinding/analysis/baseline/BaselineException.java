package nl.doelbinding.analysis.baseline;

/**
 * A baseline cannot be used.
 *
 * @since 0.1
 */
public final class BaselineException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String cure;

  /**
   * The first thing that is wrong.
   *
   * @param line the line, counted from 1; 0 where the file as a whole is meant
   * @param sentence what is wrong, to be read behind the name of the file
   * @param cure what to do
   */
  public BaselineException(int line, String sentence, String cure) {
    super(sentence);
    this.line = line;
    this.cure = cure;
  }

  /** The line, counted from 1; 0 where the file as a whole is meant. */
  public int line() {
    return line;
  }

  /** What to do. */
  public String cure() {
    return cure;
  }
}
