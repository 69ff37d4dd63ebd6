package nl.doelbinding.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.doelbinding.cli.logs.LogsCommand;
import nl.doelbinding.cli.logs.StandardStreams;
import nl.doelbinding.cli.logs.Surroundings;
import org.jspecify.annotations.Nullable;
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
    description = {
      "Personal data declared in Java classes: check it, and write the register.",
      "IP addresses in log files: find and mask them."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well, or there are only warnings",
      "1:a rule of severity error is broken",
      "2:an argument or an input cannot be used"
    })
public final class Doelbinding {

  private static final String LOGS = "logs";

  private static final List<Class<?>> COMMANDS =
      List.of(
          CheckCommand.class,
          SuggestCommand.class,
          BaselineCommand.class,
          RegisterCommand.class,
          StatementCommand.class,
          MergeCommand.class,
          DiffCommand.class,
          ApproveCommand.class,
          ScanCommand.class,
          AdoptionCommand.class);

  private final Path directory;
  private final Map<String, String> environment;
  private final @Nullable PrintWriter documents;

  private Doelbinding(
      Path directory, Map<String, String> environment, @Nullable PrintWriter documents) {
    this.directory = directory;
    this.environment = Map.copyOf(environment);
    this.documents = documents;
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // A terminal has an encoding of its own; what programs read is UTF-8 everywhere.
    PrintWriter documents =
        new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
    Doelbinding main = new Doelbinding(Path.of(""), System.getenv(), documents);
    InputStream in = StandardStreams.input();
    OutputStream out = StandardStreams.output();
    // To make the other commands takes longer than to mask a small log.
    boolean logs = arguments.length > 0 && arguments[0].equals(LOGS);
    System.exit(main.commandLine(logs ? List.of() : COMMANDS, in, out).execute(arguments));
  }

  /**
   * The command, for those who do not want the process to end.
   *
   * @param directory where relative paths begin, also those in messages
   * @param environment the variables of the process
   */
  static CommandLine commandLine(Path directory, Map<String, String> environment) {
    return commandLine(
        directory, environment, InputStream.nullInputStream(), OutputStream.nullOutputStream());
  }

  /** The same, with the streams that logs are read from and written to. */
  static CommandLine commandLine(
      Path directory, Map<String, String> environment, InputStream in, OutputStream out) {
    return new Doelbinding(directory, environment, null).commandLine(COMMANDS, in, out);
  }

  private CommandLine commandLine(List<Class<?>> commands, InputStream in, OutputStream out) {
    CommandLine command = new CommandLine(this);
    commands.forEach(command::addSubcommand);
    // As a command line of its own, or else its options are not completed.
    command.addSubcommand(
        new CommandLine(new LogsCommand(new Surroundings(directory, environment, in, out))));
    Faults faults = new Faults();
    return command
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

  /**
   * Where documents go that programs read: to the output of a command where nothing else is set.
   */
  PrintWriter documents(CommandLine command) {
    return documents == null ? command.getOut() : documents;
  }
}
