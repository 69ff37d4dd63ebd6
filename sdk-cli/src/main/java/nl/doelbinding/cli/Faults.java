package nl.doelbinding.cli;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/** Whatever goes wrong: one sentence and the exit code for what cannot be used, never a stack. */
final class Faults
    implements IParameterExceptionHandler, IExecutionExceptionHandler, IExecutionStrategy {

  private final IExecutionStrategy last = new RunLast();

  /** Wrong arguments. */
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    print(command, String.valueOf(wrong.getMessage()));
    UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
    command
        .getErr()
        .println(
            "Try '" + command.getCommandSpec().qualifiedName() + " --help' for what is allowed.");
    return ExitCode.USAGE;
  }

  /**
   * A fault of this tool. Its own message is left out, since it may hold what must not be printed.
   */
  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    print(
        command,
        "this is a fault of doelbinding and not of yours, and nothing was checked: "
            + fault.getClass().getSimpleName()
            + place(fault));
    return ExitCode.USAGE;
  }

  /** The JVM would answer an error with a stack and with the exit code of a broken rule. */
  @Override
  public int execute(ParseResult parsed) {
    try {
      return last.execute(parsed);
    } catch (OutOfMemoryError full) {
      print(parsed.commandSpec().commandLine(), "there is too little memory: give more with -Xmx");
    } catch (StackOverflowError | LinkageError fault) {
      print(
          parsed.commandSpec().commandLine(),
          "this is a fault of doelbinding and not of yours, and nothing was checked: "
              + fault.getClass().getSimpleName()
              + place(fault));
    }
    return ExitCode.USAGE;
  }

  private static void print(CommandLine command, String sentence) {
    command
        .getErr()
        .println(command.getColorScheme().errorText(("doelbinding: " + sentence).strip()));
  }

  private static String place(Throwable fault) {
    StackTraceElement[] stack = fault.getStackTrace();
    return stack.length == 0 ? "" : " at " + stack[0];
  }
}
