package nl.doelbinding.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doelbinding.analysis.adoption.AdoptionConsole;
import nl.doelbinding.analysis.adoption.AdoptionFormat;
import nl.doelbinding.analysis.adoption.AdoptionReport;
import nl.doelbinding.analysis.adoption.ObservedFiles;
import nl.doelbinding.analysis.register.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code doelbinding adoption}. */
@Command(
    name = "adoption",
    description = {
      "Tells what stands between observe and enforce, as questions and as code to paste.",
      "Needs what the application wrote with -Ddoelbinding.mode=observe"
          + " -Ddoelbinding.observed=FILE. Files of several runs and instances are added up."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class AdoptionCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "What was observed, or a directory with such files.")
  private List<Path> files;

  @Mixin private OutputOptions output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "html,markdown",
      description = "Any of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private List<AdoptionFormat> formats = List.of();

  @Option(
      names = "--fail",
      description = "Exit code 1 while anything is left, for the pipeline that enforces.")
  private boolean fail;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Language> asked = output.languages();
    List<Language> languages = asked.isEmpty() ? List.of(Language.NL) : asked;
    Path directory = ((Doelbinding) spec.root().userObject()).directory();
    AdoptionReport report;
    try {
      report =
          AdoptionReport.of(ObservedFiles.read(files.stream().map(directory::resolve).toList()));
    } catch (IOException unusable) {
      spec.commandLine().getErr().println("doelbinding: " + unusable.getMessage());
      spec.commandLine().getErr().println("No report was written.");
      return ExitCode.USAGE;
    }
    List<Path> written = output.write(AdoptionFormat.files(report, formats, languages));
    AdoptionConsole.lines(report, languages.get(0)).forEach(spec.commandLine().getOut()::println);
    output.tell(written);
    return fail && report.questionsLeft() + report.repairsLeft() > 0
        ? ExitCode.SOFTWARE
        : ExitCode.OK;
  }
}
