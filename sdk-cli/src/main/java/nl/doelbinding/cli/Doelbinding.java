package nl.doelbinding.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code doelbinding}.
 *
 * @since 0.1
 */
@Command(
    name = "doelbinding",
    scope = ScopeType.INHERIT, // help, version and exit codes are those of every command
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Personal data declared in Java classes: check it, and write the register.",
    subcommands = {CheckCommand.class, RegisterCommand.class, ScanCommand.class},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well, or there are only warnings",
      "1:a rule of severity error is broken",
      "2:an argument or an input cannot be used"
    })
public final class Doelbinding {

  private final Path directory;

  private Doelbinding(Path directory) {
    this.directory = directory;
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine(Path.of("")).execute(arguments));
  }

  /**
   * The command, for those who do not want the process to end.
   *
   * @param directory where relative paths begin, also those in messages
   */
  static CommandLine commandLine(Path directory) {
    Faults faults = new Faults();
    return new CommandLine(new Doelbinding(directory))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(faults)
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults);
  }

  Path directory() {
    return directory;
  }
}
