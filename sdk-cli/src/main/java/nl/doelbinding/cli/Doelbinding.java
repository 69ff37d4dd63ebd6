package nl.doelbinding.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code doelbinding}.
 *
 * @since 0.1
 */
@Command(
    name = "doelbinding",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Personal data declared in Java classes: check it, and write the register.",
    subcommands = {CheckCommand.class, RegisterCommand.class},
    footer = {
      "",
      "Exit codes: 0 all is well; 1 a rule of severity error is broken;",
      "2 the arguments or an input cannot be used."
    })
public final class Doelbinding {

  private Doelbinding() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command, for those who do not want the process to end. */
  static CommandLine commandLine() {
    return new CommandLine(new Doelbinding())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new Breakdown());
  }

  /** A fault of this tool: one line for people, and no stack of values. */
  private static final class Breakdown implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
        Exception fault, CommandLine commandLine, CommandLine.ParseResult parsed) {
      commandLine
          .getErr()
          .println(commandLine.getColorScheme().errorText("doelbinding: " + fault.getMessage()));
      return CommandLine.ExitCode.USAGE;
    }
  }
}
