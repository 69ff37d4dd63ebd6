package nl.doelbinding.cli.logs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.doelbinding.cli.logs.file.ByteProgress;
import nl.doelbinding.cli.logs.file.LogFile;
import nl.doelbinding.cli.logs.file.LogFiles;
import nl.doelbinding.cli.logs.file.Workers;
import nl.doelbinding.cli.terminal.ChangingLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which logs, and how they are read. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class InputOptions {

  private static final String PIPE = "-";

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Files, directories with all that is below them, patterns such as 'logs/**/*.log', or - for"
              + " standard input, which is also read if there is none.")
  private List<String> files = List.of();

  @Option(
      names = {"-a", "--text"},
      description = "Takes every file for a log, also one with zero bytes.")
  private boolean text;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many work at the same time. Default: one for each processor")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** Whether standard input is read. */
  boolean isPipe() {
    if (files.size() > 1 && files.contains(PIPE)) {
      throw new ParameterException(
          command.commandLine(), "Give files or -, not both: standard input has no name to keep");
    }
    return files.isEmpty() || files.equals(List.of(PIPE));
  }

  boolean isBinaryToo() {
    return text;
  }

  /** The files named; none where standard input is read. */
  LogFiles files(Path directory) {
    return LogFiles.of(directory, isPipe() ? List.of() : files);
  }

  /** Whether one file was named, and no directory or pattern. */
  boolean isOneFile(LogFiles found) {
    return files.size() == 1 && found.files().size() == 1 && found.files().get(0).named();
  }

  Workers workers() {
    if (threads < 1) {
      throw new ParameterException(
          command.commandLine(), "Invalid value for option '--threads': give 1 or more");
    }
    return Workers.of(threads);
  }

  /** Shows how much of the files was read. */
  ByteProgress progress(LogFiles found, ChangingLine line) {
    long total = found.files().stream().mapToLong(InputOptions::size).sum();
    return new ByteProgress(
        read ->
            line.show(
                () ->
                    total == 0
                        ? String.format(Locale.ROOT, "%,d MB read", read >> 20)
                        : String.format(
                            Locale.ROOT, "%,d of %,d MB read", read >> 20, total >> 20)));
  }

  private static long size(LogFile file) {
    try {
      return Files.size(file.path());
    } catch (IOException gone) {
      return 0; // and reading it will say so
    }
  }
}
