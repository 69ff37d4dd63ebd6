package nl.doelbinding.cli;

import java.util.List;
import java.util.concurrent.Callable;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.config.Configuration;
import nl.doelbinding.analysis.rule.FailOn;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doelbinding check}. */
@Command(
    name = "check",
    description = "Finds personal data that nobody declared, and declarations that do not hold.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CheckCommand implements Callable<Integer> {

  @Mixin private AnalysisOptions options;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|never",
      defaultValue = "error",
      description = "From which severity on the exit code is 1. Default: ${DEFAULT-VALUE}")
  private FailOn failOn;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    AnalysisResult result = options.scan();
    int exitCode = options.report(result, "", failOn);
    List<String> notes = result.adoption().notes();
    if (!notes.isEmpty()) {
      spec.commandLine().getOut().println(String.join("; ", notes));
    }
    if (!options.hasConfiguration() && exitCode != ExitCode.USAGE) {
      spec.commandLine()
          .getErr()
          .println(
              "There is no "
                  + Configuration.FILE_NAME
                  + " here and no --config: only the classes were checked.");
    }
    return exitCode;
  }
}
