package nl.doelbinding.cli.logs.file;

import java.io.IOException;

/** What was masked cannot be written. */
public final class OutputFailure extends IOException {

  private static final long serialVersionUID = 1L;

  OutputFailure(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
