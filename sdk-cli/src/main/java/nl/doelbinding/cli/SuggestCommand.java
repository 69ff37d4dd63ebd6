package nl.doelbinding.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.doelbinding.analysis.Analysis;
import nl.doelbinding.analysis.AnalysisRequest;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.SuggestionRun;
import nl.doelbinding.analysis.render.FileSwap;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code doelbinding suggest}. */
@Command(
    name = "suggest",
    description = {
      "Writes the annotations that are missing, as a page to read and as a patch to apply.",
      "The patch needs the sources: name their roots with --source. No source is changed."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SuggestCommand implements Callable<Integer> {

  @Mixin private AnalysisOptions options;

  @Option(
      names = "--purpose",
      paramLabel = "CLASS",
      defaultValue = "",
      description =
          "The purpose to declare where a class does not tell, by its full name. Default: a"
              + " placeholder that the patch makes.")
  private String purpose;

  @Option(
      names = "--possible",
      description = "Put what only may be personal data into the patch too.")
  private boolean possible;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "doelbinding",
      description = "Where the files go. Default: ${DEFAULT-VALUE}")
  private Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    AnalysisRequest request = options.requestWithoutBaseline();
    AnalysisResult result = Analysis.run(request);
    if (!result.unusableInput().isEmpty()) {
      int exitCode = options.report(result);
      spec.commandLine().getErr().println("No suggestions were written.");
      return exitCode;
    }
    Path directory = options.resolve(output);
    PrintWriter out = spec.commandLine().getOut();
    try {
      SuggestionRun.Outcome outcome =
          new SuggestionRun(request, purpose, possible, directory).of(result);
      new FileSwap()
          .add(outcome.files(), directory)
          .write()
          .forEach(file -> out.println("Wrote " + options.shown(file)));
      outcome.lines().forEach(out::println);
      return ExitCode.OK;
    } catch (SuggestionRun.UnknownPurposeException unknown) {
      throw wrong("--purpose", String.valueOf(unknown.getMessage()));
    } catch (IOException failed) {
      throw wrong(
          "--output",
          options.shown(directory) + " cannot be written: check that you may write there");
    }
  }

  private ParameterException wrong(String option, String sentence) {
    return new ParameterException(
        spec.commandLine(), "Invalid value for option '" + option + "': " + sentence);
  }
}
