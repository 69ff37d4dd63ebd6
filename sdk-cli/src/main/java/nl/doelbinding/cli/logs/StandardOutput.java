package nl.doelbinding.cli.logs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.doelbinding.cli.logs.file.OutputFailure;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** What it means that standard output takes no more. */
final class StandardOutput {

  private static final Path ITSELF = Path.of("/proc/self/fd/1");

  private StandardOutput() {}

  /** A reader that has seen enough, as {@code head} has, is no failure; a full disk is. */
  static int exitCode(OutputFailure failed, CommandLine command) {
    String message = String.valueOf(failed.getMessage());
    if (message.contains("Broken pipe") || message.contains("pipe is being closed") || isPipe()) {
      return ExitCode.OK;
    }
    Reports.print(command, "Standard output cannot be written: " + message);
    return ExitCode.USAGE;
  }

  /** The system may say it in another language. */
  private static boolean isPipe() {
    try {
      String target = Files.readSymbolicLink(ITSELF).toString();
      return target.startsWith("pipe:") || target.startsWith("socket:");
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }
}
