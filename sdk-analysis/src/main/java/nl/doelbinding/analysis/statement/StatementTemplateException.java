package nl.doelbinding.analysis.statement;

/**
 * A template of a statement cannot be used. The message is one sentence with the file and, where it
 * is known, the line.
 *
 * @since 0.1
 */
public final class StatementTemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StatementTemplateException(String message, Throwable cause) {
    super(message, cause);
  }

  StatementTemplateException(String message) {
    super(message);
  }
}
