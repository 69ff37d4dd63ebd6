package nl.doelbinding.maven;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import nl.doelbinding.analysis.AnalysisResult;
import nl.doelbinding.analysis.approval.ApprovalNote;
import nl.doelbinding.analysis.approval.RegisterGate;
import nl.doelbinding.analysis.approval.UnusableApprovalsException;
import nl.doelbinding.analysis.register.UnusableRegisterException;
import nl.doelbinding.analysis.rule.Violation;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Approves the register as it is now: writes {@code doelbinding-register.json} and adds what
 * changed to {@code doelbinding-approvals.json}, for review and commit. Run it by hand: {@code mvn
 * compile doelbinding:approve -Ddoelbinding.note="agreed with the DPO"}.
 *
 * <p>Approving is about what the register says. What is missing in it is the matter of {@code
 * doelbinding:check}, and does not keep it from being approved.
 *
 * @since 0.1
 */
@Mojo(
    name = "approve",
    defaultPhase = LifecyclePhase.NONE,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public class ApproveMojo extends AbstractAnalysisMojo {

  /**
   * Why it is approved, or where that was discussed.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.note")
  protected @Nullable String note;

  /**
   * Who approves.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.approver")
  protected @Nullable String approver;

  /**
   * The day of the approval, {@code 2026-11-22}. Left out: today.
   *
   * @since 0.1
   */
  @Parameter(property = "doelbinding.date")
  protected @Nullable String date;

  @Override
  protected void run() throws MojoExecutionException, MojoFailureException {
    ApprovalNote approval = approval();
    AnalysisResult result = analyse();
    if (emptyOnPurpose(result)) {
      return;
    }
    if (!result.unusableInput().isEmpty()) {
      log(result.unusableInput());
      throw new MojoFailureException("Nothing was approved: " + result.unusableInput().get(0));
    }
    RegisterGate gate = gate();
    try {
      getLog().info(gate.approve(result.register(), approval).told(gate));
    } catch (UnusableRegisterException | UnusableApprovalsException unusable) {
      throw new MojoFailureException("Nothing was approved: " + unusable.getMessage(), unusable);
    } catch (IOException failed) {
      throw new MojoExecutionException(
          "The approval cannot be written to " + gate.shown() + ": " + failed.getMessage(), failed);
    }
    long errors = result.violations().stream().filter(Violation::isError).count();
    if (errors > 0) {
      getLog()
          .warn(
              "It has "
                  + counted(errors, "gap", "gaps")
                  + ", which approving does not cure: doelbinding:check names them");
    }
  }

  private ApprovalNote approval() throws MojoFailureException {
    try {
      LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(date);
      return new ApprovalNote(note == null ? "" : note, approver, day);
    } catch (DateTimeParseException malformed) {
      throw new MojoFailureException(
          "doelbinding.date is no date: give year, month and day, 2026-11-22");
    } catch (IllegalArgumentException refused) {
      throw new MojoFailureException("doelbinding.note: " + refused.getMessage());
    }
  }
}
