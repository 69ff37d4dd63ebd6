package nl.doelbinding.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.approval.ApprovalNote;
import nl.doelbinding.analysis.approval.ApprovedRegister;
import nl.doelbinding.analysis.approval.RegisterGate;
import nl.doelbinding.analysis.approval.UnusableApprovalsException;
import nl.doelbinding.analysis.register.UnusableRegisterException;
import nl.doelbinding.analysis.rule.Violation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code doelbinding approve}. */
@Command(
    name = "approve",
    description = {
      "Approves the register as it is now: writes it, and what changed into the log of approvals.",
      "What is missing in it is the matter of check, and does not keep it from being approved."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ApproveCommand implements Callable<Integer> {

  @Mixin private AnalysisOptions options;

  @Option(
      names = "--note",
      required = true,
      paramLabel = "TEXT",
      description = "Why it is approved, or where that was discussed.")
  private String note;

  @Option(names = "--approver", paramLabel = "NAME", description = "Who approves.")
  private @Nullable String approver;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day of the approval, 2026-11-22. Default: today.")
  private @Nullable String date;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      defaultValue = ApprovedRegister.FILE_NAME,
      description = "The approved register; the log is beside it. Default: ${DEFAULT-VALUE}")
  private Path against;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ApprovalNote approval = approval();
    AnalysisResult result = options.analyse();
    if (!result.unusableInput().isEmpty()) {
      int exitCode = options.report(result);
      spec.commandLine().getErr().println("Nothing was approved.");
      return exitCode;
    }
    Path file = options.resolve(against);
    RegisterGate gate = new RegisterGate(file, options.shown(file));
    try {
      spec.commandLine().getOut().println(gate.approve(result.register(), approval).told(gate));
    } catch (UnusableRegisterException | UnusableApprovalsException unusable) {
      throw wrong("--against", String.valueOf(unusable.getMessage()));
    } catch (IOException failed) {
      throw wrong("--against", gate.shown() + " cannot be written: check that you may write there");
    }
    long errors = result.violations().stream().filter(Violation::isError).count();
    if (errors > 0) {
      spec.commandLine()
          .getErr()
          .println(
              "It has "
                  + errors
                  + (errors == 1 ? " gap" : " gaps")
                  + ", which approving does not cure: doelbinding check names them.");
    }
    return ExitCode.OK;
  }

  private ApprovalNote approval() {
    LocalDate day;
    try {
      day = date == null ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(date);
    } catch (DateTimeParseException malformed) {
      throw wrong("--date", "it is no date: give year, month and day, 2026-11-22");
    }
    try {
      return new ApprovalNote(note, approver, day);
    } catch (IllegalArgumentException refused) {
      throw wrong("--note", String.valueOf(refused.getMessage()));
    }
  }

  private ParameterException wrong(String option, String sentence) {
    return new ParameterException(
        spec.commandLine(), "Invalid value for option '" + option + "': " + sentence);
  }
}
