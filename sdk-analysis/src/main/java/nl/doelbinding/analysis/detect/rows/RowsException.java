package nl.doelbinding.analysis.detect.rows;

/**
 * A file of rows cannot be read. The message says in one sentence what is wrong and in which line.
 *
 * @since 0.1
 */
public final class RowsException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With the sentence that says what is wrong. */
  public RowsException(String message) {
    super(message);
  }

  /** With the sentence that says what is wrong, and what was thrown. */
  public RowsException(String message, Throwable cause) {
    super(message, cause);
  }
}
