package nl.doelbinding.classfile;

/**
 * A class file cannot be read. The message says in one sentence what is wrong with it, without its
 * place, which the reader does not know.
 *
 * @since 0.1
 */
public final class ClassFileException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With the sentence that says what is wrong. */
  public ClassFileException(String message) {
    super(message);
  }

  /** With the sentence that says what is wrong, and what the parser threw. */
  public ClassFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
