package nl.doelbinding.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.approval.ApprovedRegister;
import nl.doelbinding.analysis.approval.RegisterGate;
import nl.doelbinding.analysis.approval.UnusableApprovalsException;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.rule.Violation;
import nl.doelbinding.analysis.statement.StatementChoices;
import nl.doelbinding.analysis.statement.StatementFiles;
import nl.doelbinding.analysis.statement.StatementFormat;
import nl.doelbinding.analysis.statement.StatementHistory;
import nl.doelbinding.analysis.statement.StatementTemplateException;
import nl.doelbinding.analysis.statement.StatementTemplates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code doelbinding statement}. */
@Command(
    name = "statement",
    description = {
      "Writes the privacy statement of GDPR Art. 13 and 14 in plain Dutch and English.",
      "What the declarations do not say is told as not stated, and named here. Where an input"
          + " cannot be used, nothing is written."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class StatementCommand implements Callable<Integer> {

  @Mixin private AnalysisOptions options;

  @Mixin private OutputOptions output;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      description = "Any of: html, markdown. Default: both.")
  private List<StatementFormat> formats = List.of();

  @Option(names = "--single-file", description = "Puts the style into each page.")
  private boolean singleFile;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Templates of your own: statement.html, statement.md.")
  private @Nullable Path templates;

  @Option(
      names = "--fail-on-gaps",
      description = "Ends with exit code 1 where the statement cannot say all it must.")
  private boolean failOnGaps;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Language> languages = output.languages();
    AnalysisResult result = options.analyse();
    PrintWriter err = spec.commandLine().getErr();
    if (!result.unusableInput().isEmpty()) {
      int exitCode = options.report(result);
      err.println("No statement was written.");
      return exitCode;
    }
    StatementFiles.Told told;
    try {
      told = told(result, languages, history());
    } catch (UnusableApprovalsException broken) {
      err.println("doelbinding: " + broken.getMessage());
      err.println("No statement was written.");
      return ExitCode.USAGE;
    }
    PrintWriter out = spec.commandLine().getOut();
    output.tell(output.write(told.files()));
    told.gaps().forEach(gap -> out.println("Gap, " + gap));
    long errors = result.violations().stream().filter(Violation::isError).count();
    if (errors > 0) {
      out.println("The statement rests on a register with errors: doelbinding check names them");
    }
    boolean gaps = errors > 0 || !told.gaps().isEmpty();
    return failOnGaps && gaps ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private StatementFiles.Told told(
      AnalysisResult result, List<Language> languages, StatementHistory history) {
    Register register = result.registerWithFindings();
    Language otherwise =
        result.configuration() == null ? Language.NL : result.configuration().language();
    StatementChoices choices = StatementChoices.of(register, otherwise).with(history);
    if (!languages.isEmpty()) {
      choices = choices.in(languages);
    }
    if (!formats.isEmpty()) {
      choices = choices.as(EnumSet.copyOf(formats));
    }
    if (singleFile) {
      choices = choices.asSingleFiles();
    }
    try {
      return StatementFiles.of(
          register,
          templates == null
              ? choices
              : choices.with(StatementTemplates.in(options.resolve(templates))));
    } catch (StatementTemplateException broken) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--templates': " + broken.getMessage(),
          broken,
          null,
          String.valueOf(templates));
    }
  }

  /** What was approved, as the log beside the approved register tells it. */
  private StatementHistory history() throws UnusableApprovalsException {
    Path approved = options.resolve(Path.of(ApprovedRegister.FILE_NAME));
    return StatementHistory.of(new RegisterGate(approved, options.shown(approved)).log());
  }
}
