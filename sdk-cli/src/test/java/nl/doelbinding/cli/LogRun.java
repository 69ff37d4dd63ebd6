package nl.doelbinding.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;

/**
 * What a command of {@code logs} came to.
 *
 * @param exitCode how the process would have ended
 * @param bytes what it wrote to standard output as bytes, each a character
 * @param out what it printed
 * @param err what it printed about itself
 */
record LogRun(int exitCode, String bytes, String out, String err) {

  static LogRun of(Path directory, String... arguments) {
    return piped(directory, "", arguments);
  }

  /** The same with something on standard input, of which each character is a byte. */
  static LogRun piped(Path directory, String input, String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] all = new String[arguments.length + 1];
    all[0] = "logs";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    int exitCode =
        Doelbinding.commandLine(
                directory, Map.of(), new ByteArrayInputStream(input.getBytes(ISO_8859_1)), bytes)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
            .execute(all);
    return new LogRun(
        exitCode,
        bytes.toString(ISO_8859_1),
        out.toString().replace(System.lineSeparator(), "\n"),
        err.toString().replace(System.lineSeparator(), "\n"));
  }
}
