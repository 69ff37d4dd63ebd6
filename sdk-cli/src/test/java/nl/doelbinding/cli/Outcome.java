package nl.doelbinding.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;

/**
 * What a command line came to.
 *
 * @param exitCode how the process would have ended
 * @param out what it printed
 * @param err what it printed about itself
 */
record Outcome(int exitCode, String out, String err) {

  /** Runs a command in a directory; whatever it is given, it prints no stack. */
  static Outcome of(Path directory, String... arguments) {
    return of(directory, Map.of(), arguments);
  }

  /** The same, with variables of the environment. */
  static Outcome of(Path directory, Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        Doelbinding.commandLine(directory, environment)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    int exitCode = commandLine.execute(arguments);
    Outcome outcome = new Outcome(exitCode, text(out), text(err));
    assertThat(outcome.out + outcome.err)
        .doesNotContainPattern("(?m)^\\s+at [\\w.$]+\\(")
        .doesNotContain("Exception");
    return outcome;
  }

  private static String text(StringWriter written) {
    return written.toString().replace(System.lineSeparator(), "\n");
  }
}
