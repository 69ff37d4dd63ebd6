package nl.doelbinding.analysis.register;

/**
 * A register file cannot be used. The message is one sentence that names the file, what is wrong,
 * and where it is known the place and the remedy.
 *
 * @since 0.1
 */
public final class UnusableRegisterException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With a sentence. */
  public UnusableRegisterException(String message) {
    super(message);
  }

  /** With a sentence and what a parser said. */
  public UnusableRegisterException(String message, Throwable cause) {
    super(message, cause);
  }
}
