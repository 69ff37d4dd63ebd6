package nl.doelbinding.cli.logs;

import java.util.List;
import nl.doelbinding.cli.logs.file.FileResult;
import nl.doelbinding.cli.logs.file.FileResult.State;
import picocli.CommandLine;

/** What is wrong with files, on the error stream. */
final class Reports {

  private Reports() {}

  /** A sentence about the command itself. */
  static void print(CommandLine command, String sentence) {
    command.getErr().println(command.getColorScheme().errorText("doelbinding: " + sentence));
  }

  /** Names the files that were not looked at; true if there was one that had to be. */
  static boolean tell(CommandLine command, List<FileResult> results) {
    boolean refused = false;
    for (FileResult result : results) {
      if (result.state() == State.REFUSED) {
        refused = true;
        print(command, result.shown() + ": " + result.reason());
      } else if (result.state() == State.SKIPPED) {
        command.getErr().println("Skipped " + result.shown() + ": " + result.reason());
      } else if (!result.reason().isEmpty()) {
        print(command, result.shown() + ": " + result.reason());
      }
    }
    return refused;
  }
}
