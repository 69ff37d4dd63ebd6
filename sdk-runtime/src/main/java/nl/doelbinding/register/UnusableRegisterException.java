package nl.doelbinding.register;

/** A register that cannot be read. The message says which, and why. */
public final class UnusableRegisterException extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableRegisterException(String message, Throwable cause) {
    super(message, cause);
  }
}
