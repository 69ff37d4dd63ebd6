package nl.doelbinding.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.RepositoryPath;
import nl.doelbinding.analysis.Scan;
import nl.doelbinding.analysis.detect.Confidence;
import nl.doelbinding.analysis.detect.rows.RowClasses;
import nl.doelbinding.analysis.detect.rows.Rows;
import nl.doelbinding.analysis.detect.rows.RowsException;
import nl.doelbinding.analysis.report.ReportInput;
import nl.doelbinding.analysis.rule.FailOn;
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
      "Finds personal data that nobody declared, and where it goes. Needs no configuration, and keeps"
          + " to one that is there.",
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

  @Mixin private ReportOptions report;

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
      report.write(input, main());
      return exitCode(input);
    }
    AnalysisResult result = options.scan();
    ReportInput input =
        Scan.of(result, options.name(), RepositoryPath.of(main().directory()), confidence);
    report.write(input, main());
    options.noteNestedJars(result);
    if (!result.unusableInput().isEmpty()) {
      mention(result);
      return ExitCode.USAGE;
    }
    return exitCode(input);
  }

  private int exitCode(ReportInput input) {
    return failOn.isReachedBy(input.violations()) ? ExitCode.SOFTWARE : ExitCode.OK;
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

  private Doelbinding main() {
    return (Doelbinding) spec.root().userObject();
  }

  /** A file or a script does not show it, and the exit code does not say which. */
  private void mention(AnalysisResult result) {
    if (!report.isForTerminal()) {
      result.unusableInput().forEach(violation -> spec.commandLine().getErr().println(violation));
    }
  }
}
