package nl.doelbinding.analysis.approval;

/**
 * The log of approvals cannot be used. The message is one sentence that names the file and what is
 * wrong.
 *
 * @since 0.1
 */
public final class UnusableApprovalsException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With a sentence. */
  public UnusableApprovalsException(String message) {
    super(message);
  }

  /** With a sentence and what a parser said. */
  public UnusableApprovalsException(String message, Throwable cause) {
    super(message, cause);
  }
}
