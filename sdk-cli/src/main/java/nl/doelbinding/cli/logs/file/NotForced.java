package nl.doelbinding.cli.logs.file;

import java.io.IOException;

/** That a file has taken its place, but nobody can tell whether a power cut would undo that. */
final class NotForced extends IOException {

  private static final long serialVersionUID = 1L;

  NotForced(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
