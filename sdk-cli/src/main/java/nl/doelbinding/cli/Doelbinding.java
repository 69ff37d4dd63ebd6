package nl.doelbinding.cli;

import java.nio.file.Path;
import java.util.Map;
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
    subcommands = {
      CheckCommand.class,
      SuggestCommand.class,
      BaselineCommand.class,
      RegisterCommand.class,
      ScanCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well, or there are only warnings",
      "1:a rule of severity error is broken",
      "2:an argument or an input cannot be used"
    })
public final class Doelbinding {

  private final Path directory;
  private final Map<String, String> environment;

  private Doelbinding(Path directory, Map<String, String> environment) {
    this.directory = directory;
    this.environment = Map.copyOf(environment);
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine(Path.of(""), System.getenv()).execute(arguments));
  }

  /**
   * The command, for those who do not want the process to end.
   *
   * @param directory where relative paths begin, also those in messages
   * @param environment the variables of the process
   */
  static CommandLine commandLine(Path directory, Map<String, String> environment) {
    Faults faults = new Faults();
    return new CommandLine(new Doelbinding(directory, environment))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(faults)
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults);
  }

  Path directory() {
    return directory;
  }

  Map<String, String> environment() {
    return environment;
  }
}
