package nl.doelbinding.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.Scan;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.rows.RowClasses;
import nl.doelbinding.analysis.detect.rows.Rows;
import nl.doelbinding.analysis.detect.rows.RowsException;
import nl.doelbinding.analysis.render.FileSwap;
import nl.doelbinding.analysis.render.RenderedFile;
import nl.doelbinding.analysis.report.ReportFormat;
import nl.doelbinding.analysis.report.ReportInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code doelbinding scan}. */
@Command(
    name = "scan",
    description = {
      "Finds personal data that nobody declared, and where it goes. Needs no configuration.",
      "What can be read is reported, also where something else cannot; the exit code tells."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ScanCommand implements Callable<Integer> {

  @Mixin private AnalysisOptions options;

  @Option(
      names = "--rows",
      paramLabel = "FILE",
      description =
          "Instead of PATH: comma-separated values with the columns class, field and, where known,"
              + " artifact, type, annotations, superclass, class_kind, class_annotations.")
  private @Nullable Path rows;

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
      names = "--confidence",
      paramLabel = "LEVEL",
      defaultValue = "possible",
      description =
          "How sure a finding must be to be listed, one of: ${COMPLETION-CANDIDATES}. Default:"
              + " ${DEFAULT-VALUE}")
  private Confidence confidence;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "error",
      description =
          "What gives exit code 1, one of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private FailOn failOn;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (rows != null) {
      ReportInput input = Scan.of(read(rows), options.name(), confidence);
      write(format.report().render(input));
      return exitCode(input);
    }
    AnalysisResult result = options.scan();
    ReportInput input = Scan.of(result, options.name(), confidence);
    write(format.report().render(input));
    options.noteNestedJars(result);
    if (!result.unusableInput().isEmpty()) {
      mention(result);
      return ExitCode.USAGE;
    }
    return exitCode(input);
  }

  private int exitCode(ReportInput input) {
    return failOn.isReached(input.violations()) ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private List<RowClasses> read(Path file) {
    if (options.hasPaths()) {
      throw new ParameterException(
          spec.commandLine(), "Give PATH or '--rows', not both: they are scanned differently");
    }
    try {
      return Rows.classes(Rows.read(options.resolve(file)));
    } catch (RowsException unusable) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--rows': " + unusable.getMessage(),
          unusable,
          null,
          file.toString());
    }
  }

  private void write(String text) {
    if (output == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
      return;
    }
    Path file = options.resolve(output).toAbsolutePath();
    Path directory = file.getParent();
    Path name = file.getFileName();
    try {
      if (directory == null || name == null) {
        throw new IOException("That is no file");
      }
      new FileSwap().add(List.of(RenderedFile.of(name.toString(), text)), directory).write();
    } catch (IOException failed) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--output': "
              + options.shown(file)
              + " cannot be written: check that you may write there, with room",
          failed,
          null,
          output.toString());
    }
  }

  /** A file or a script does not show it, and the exit code does not say which. */
  private void mention(AnalysisResult result) {
    if (format != ReportFormat.TEXT || output != null) {
      result.unusableInput().forEach(violation -> spec.commandLine().getErr().println(violation));
    }
  }
}
