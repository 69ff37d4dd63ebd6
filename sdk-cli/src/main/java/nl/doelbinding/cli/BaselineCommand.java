package nl.doelbinding.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.BaselineUpdate;
import nl.doelbinding.analysis.baseline.BaselineException;
import nl.doelbinding.analysis.baseline.BaselineViolations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code doelbinding baseline}. */
@Command(
    name = "baseline",
    description = {
      "Writes what is found now as accepted for now, so that check fails on what is new only.",
      "What was accepted before keeps its reason and last day; what is gone is dropped."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class BaselineCommand implements Callable<Integer> {

  @Mixin private AnalysisOptions options;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      defaultValue = BaselineUpdate.USUAL_REASON,
      description = "Why what is new is accepted. Default: ${DEFAULT-VALUE}")
  private String reason;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description =
          "The last day on which what is new is accepted, 2027-06-30. Default: a debt without a"
              + " date.")
  private @Nullable String until;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (reason.isBlank()) {
      throw wrong("--reason", "it is blank: say why this is accepted for now");
    }
    LocalDate lastDay = until == null ? null : date(until);
    AnalysisResult result = options.analyseWithoutBaseline();
    if (!result.unusableInput().isEmpty()) {
      int exitCode = options.report(result);
      spec.commandLine().getErr().println("No baseline was written.");
      return exitCode;
    }
    Path file = options.baseline().file(options.directory(), result.settings());
    String shown = options.shown(file);
    try {
      BaselineUpdate.Outcome outcome = new BaselineUpdate(file, reason, lastDay).write(result);
      spec.commandLine().getOut().println("Wrote " + shown + ". " + outcome);
      return ExitCode.OK;
    } catch (BaselineException unusable) {
      throw wrong(
          "--baseline", new BaselineViolations(shown).of(unusable) + ". " + unusable.cure());
    } catch (IOException failed) {
      throw wrong("--baseline", shown + " cannot be written: check that you may write there");
    }
  }

  private LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException malformed) {
      throw wrong("--until", "it is no date: give year, month and day, 2027-06-30");
    }
  }

  private ParameterException wrong(String option, String sentence) {
    return new ParameterException(
        spec.commandLine(), "Invalid value for option '" + option + "': " + sentence);
  }
}
