package nl.doelbinding.cli.logs.file;

import java.io.IOException;

/** What goes to the user cannot be written. */
public final class OutputFailure extends IOException {

  private static final long serialVersionUID = 1L;

  /** For what the system said. */
  public OutputFailure(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
