package nl.doelbinding.declaration;

/**
 * A retention is not of the form {@code PERIOD [after EVENT]} or {@code until EVENT}. The message
 * names the text, what is wrong with it and what is expected.
 *
 * @since 0.1
 */
public final class RetentionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** With the sentence that says what is wrong. */
  public RetentionException(String message) {
    super(message);
  }
}
