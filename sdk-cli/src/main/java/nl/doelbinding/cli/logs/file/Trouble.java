package nl.doelbinding.cli.logs.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a file, as a sentence that follows its name, with what to do. */
final class Trouble {

  private Trouble() {}

  static String reading(IOException failed) {
    return "It cannot be read: " + reason(failed);
  }

  static String writing(OutputFailure failed) {
    Throwable cause = failed.getCause();
    return "What is masked cannot be written: "
        + reason(cause instanceof IOException system ? system : failed)
        + "; see that the disk has room and that you may write in the directory, or write elsewhere"
        + " with --output";
  }

  static String forcing(NotForced failed) {
    return "It is masked, but its directory could not be forced to the disk ("
        + reason(failed)
        + "): if the power fails before the system has done so, run this again";
  }

  /** Not the message, which may hold something of the file. */
  static String working(RuntimeException failed) {
    Throwable root = failed;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return "It could not be worked on, which is a fault of this program or of a library ("
        + root.getClass().getSimpleName()
        + "): unpack it first if it is packed, and report it";
  }

  /** As the system says it. */
  private static String reason(IOException failed) {
    String reason =
        failed instanceof FileSystemException system ? system.getReason() : failed.getMessage();
    if (reason != null) {
      return reason;
    }
    return failed instanceof AccessDeniedException
        ? "Permission denied"
        : failed instanceof NoSuchFileException
            ? "No such file or directory"
            : failed.getClass().getSimpleName();
  }
}
