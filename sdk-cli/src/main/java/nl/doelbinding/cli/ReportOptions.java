package nl.doelbinding.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.report.ConsoleOverview;
import nl.doelbinding.analysis.report.ConsoleReport;
import nl.doelbinding.analysis.report.ReportFormat;
import nl.doelbinding.analysis.report.ReportInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which form findings are wanted, and where. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ReportOptions {

  /** The file of which GitHub makes the summary of a job. */
  private static final String JOB_SUMMARY = "GITHUB_STEP_SUMMARY";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private ReportFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where the report goes. Default: standard output.")
  private @Nullable Path output;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "nl|en",
      defaultValue = "en",
      description = "The language of the page of format html. Default: ${DEFAULT-VALUE}")
  private Language language;

  @Option(
      names = "--all",
      description =
          "With format text on standard output: every finding in full, also where there are"
              + " hundreds.")
  private boolean all;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** Whether a reader sees the findings as sentences in the terminal. */
  boolean isForTerminal() {
    return format == ReportFormat.TEXT && output == null;
  }

  /** Writes the report. */
  void write(ReportInput input, Doelbinding main) {
    if (isForTerminal()) {
      print(input);
    } else if (output == null) {
      PrintWriter out = main.documents(command.commandLine());
      out.print(format.report().render(input.in(language)));
      out.flush();
    } else {
      write(output, main.directory().resolve(output).toAbsolutePath(), input.in(language));
    }
    String summary = main.environment().getOrDefault(JOB_SUMMARY, "");
    if (format == ReportFormat.GITHUB && !summary.isEmpty()) {
      append(main.directory().resolve(summary), ReportFormat.MARKDOWN.report().render(input));
    }
  }

  private void print(ReportInput input) {
    CommandLine line = command.commandLine();
    ConsoleReport report = new ConsoleReport(line.getColorScheme().ansi().enabled(), "");
    if (all || !ConsoleOverview.isNeeded(input)) {
      report.lines(input.violations()).forEach(line.getOut()::println);
      return;
    }
    new ConsoleOverview(report)
        .blocks(input).stream()
            .flatMap(block -> block.lines().stream())
            .forEach(line.getOut()::println);
    line.getOut().println("With --all every finding is shown, with its reason and its cure.");
    line.getOut().println(report.summary(input.violations()));
  }

  private void write(Path named, Path file, ReportInput input) {
    Path directory = file.getParent();
    Path name = file.getFileName();
    if (directory == null || name == null) {
      throw cannotWrite(named, new IOException("That is no file"));
    }
    RenderedFile rendered = RenderedFile.of(name.toString(), format.report().render(input));
    try {
      new FileSwap().add(List.of(rendered), directory).write();
    } catch (IOException failed) {
      throw cannotWrite(named, failed);
    }
  }

  private ParameterException cannotWrite(Path file, IOException failed) {
    return new ParameterException(
        command.commandLine(),
        "Invalid value for option '--output': "
            + file
            + " cannot be written: check that it is a file in a directory you may write in",
        failed,
        null,
        file.toString());
  }

  /** Other steps write there too. That it failed is no finding. */
  private void append(Path file, String markdown) {
    try {
      Files.writeString(file, markdown, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failed) {
      command
          .commandLine()
          .getErr()
          .println("The file that " + JOB_SUMMARY + " names cannot be written: no summary.");
    }
  }
}
